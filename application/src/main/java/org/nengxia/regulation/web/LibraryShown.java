package org.nengxia.regulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Pack;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Component;

/// The library of regulations by date: packs with their state on a day, and the instruments that
/// they rest on.
@Component
class LibraryShown {
    private static final List<String> COLUMNS =
            List.of(
                    "pack",
                    "title",
                    "issuer",
                    "state",
                    "from",
                    "to",
                    "manifestations",
                    "modes",
                    "rules",
                    "hash");
    private final Regulations regulations;
    private final LawWords words;
    private final Sentences sentences;

    LibraryShown(Regulations regulations, LawWords words, Sentences sentences) {
        this.regulations = regulations;
        this.words = words;
        this.sentences = sentences;
    }

    /// A pack that is not law on the day is shown as of its first or last day.
    PackView view(Pack pack, LocalDate day, Language language) {
        LocalDate to = pack.to();
        LocalDate shown =
                day.isBefore(pack.from()) ? pack.from() : to != null && day.isAfter(to) ? to : day;
        return new PackShown(pack, shown, words.in(language), regulations::pack)
                .view(state(pack, day));
    }

    private static String state(Pack pack, LocalDate day) {
        return pack.inForceOn(day) ? "inForce" : day.isBefore(pack.from()) ? "coming" : "repealed";
    }

    /// An instrument as packs cite it.
    ///
    /// @param state `inForce` when a pack in force on the day rests on it, else `coming` or
    ///   `repealed` as its packs are
    record InstrumentLine(
            String id,
            String title,
            String issuer,
            Optional<LocalDate> issued,
            int articles,
            String state,
            List<String> packs) {}

    /// All instruments whose texts are found, by their state on a day, then by the day of issue.
    List<InstrumentLine> instruments(LocalDate day, Language language, Predicate<String[]> found) {
        Map<String, InstrumentLine> lines = new LinkedHashMap<>();
        for (String state : List.of("inForce", "coming", "repealed")) {
            regulations.ready().stream()
                    .filter(pack -> state(pack, day).equals(state))
                    .forEach(pack -> add(pack, state, words.in(language), lines));
        }
        return lines.values().stream()
                .filter(each -> found.test(new String[] {each.id(), each.title(), each.issuer()}))
                .toList();
    }

    private static void add(
            Pack pack, String state, Telling telling, Map<String, InstrumentLine> lines) {
        for (Instrument instrument : pack.instruments()) {
            InstrumentLine known = lines.get(instrument.id());
            List<String> packs = new ArrayList<>(known == null ? List.of() : known.packs());
            packs.add(pack.id());
            lines.put(
                    instrument.id(),
                    known == null
                            ? line(instrument, state, telling, packs)
                            : new InstrumentLine(
                                    known.id(),
                                    known.title(),
                                    known.issuer(),
                                    known.issued(),
                                    known.articles(),
                                    known.state(),
                                    List.copyOf(packs)));
        }
    }

    private static InstrumentLine line(
            Instrument instrument, String state, Telling telling, List<String> packs) {
        return new InstrumentLine(
                instrument.id(),
                telling.of(instrument.title()),
                telling.of(instrument.issuer()),
                Optional.ofNullable(instrument.issued()),
                instrument.articles().size(),
                state,
                List.copyOf(packs));
    }

    /// What the library is called.
    String title(Language language) {
        return sentences.of(language, "regulation.title");
    }

    /// The packs as a file.
    ListFile file(Language language) {
        return ListFile.of(sentences, language, "regulation.title", "regulation.file.", COLUMNS);
    }

    /// How a pack stands in the file.
    Function<PackView, List<@Nullable Object>> row(Language language) {
        return pack ->
                Arrays.asList(
                        pack.id(),
                        pack.title(),
                        pack.issuer(),
                        sentences.of(language, "regulation.state." + pack.state()),
                        pack.from(),
                        pack.to().orElse(null),
                        pack.manifestations().size(),
                        pack.adjustments().size(),
                        pack.ruleCount(),
                        pack.hash());
    }
}
