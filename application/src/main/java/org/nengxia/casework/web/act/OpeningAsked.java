package org.nengxia.casework.web.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.Sweeps;

/// About whom a case shall be opened, and from which nominations: as an address or form says.
///
/// @param nominations all about that person
record OpeningAsked(Optional<Subject> subject, List<Named> nominations) {
    private static final Pattern PATH =
            Pattern.compile("/nominations/(\\d{1,9})/(\\d{1,18})/([A-Za-z0-9.-]{1,40})");

    /// A nomination with the pack whose rule it was.
    record Named(Nomination nomination, String pack) {}

    static OpeningAsked of(Typed typed, Sweeps sweeps) {
        List<Named> nominations =
                typed.all("nomination").stream()
                        .flatMap(path -> named(path, sweeps).stream())
                        .distinct()
                        .toList();
        Optional<Subject> subject =
                nominations.stream()
                        .map(each -> each.nomination().cadreId())
                        .findFirst()
                        .or(() ->
                                typed.filled("cadre")
                                        .filter(it -> it.matches("\\d{1,18}"))
                                        .map(Long::valueOf))
                        .<Subject>map(Subject.OfCadre::new)
                        .or(() -> typed.filled("team").map(Subject.OfTeam::new));
        return new OpeningAsked(
                subject,
                nominations.stream()
                        .filter(each ->
                                subject.equals(
                                        Optional.of(
                                                new Subject.OfCadre(each.nomination().cadreId()))))
                        .toList());
    }

    private static Optional<Named> named(String path, Sweeps sweeps) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? sweeps.run(Long.parseLong(parts.group(1)))
                        .flatMap(run ->
                                sweeps.answer(run, Long.parseLong(parts.group(2)), parts.group(3))
                                        .map(found -> new Named(found, run.pack())))
                : Optional.empty();
    }
}
