package org.nengxia.casework.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.setting.CaseworkSettings;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.evidence.Evidence;
import org.nengxia.evidence.Item;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps out of papers what people write in their own words and what no paper may tell: numbers of
/// reports (举报) that the case rests on and of their verification, what a report says word for word,
/// and, where the person or everybody reads it, who complained. It finds what stands there
/// literally; what somebody tells in other words no software understands.
@Component
public class KeptWords {
    private static final Label NUMBER = new Label("举报编号", "the number of a report");
    private static final Label CONTENT = new Label("举报内容", "what a report says");
    private static final Label NAME = new Label("反映人", "who complained");
    private final Evidence evidence;
    private final JdbcClient database;
    private final People people;
    private final Roster roster;
    private final CaseworkSettings settings;

    KeptWords(
            Evidence evidence,
            JdbcClient database,
            People people,
            Roster roster,
            CaseworkSettings settings) {
        this.evidence = evidence;
        this.database = database;
        this.people = people;
        this.roster = roster;
        this.settings = settings;
    }

    /// Something that is kept secret.
    ///
    /// @param everywhere whether no paper may tell it, or only none that the person or everybody
    ///   reads
    private record Secret(Label kind, String value, boolean everywhere, Pattern literally) {
        boolean standsIn(Written written) {
            return (everywhere || written.reaches()) && literally.matcher(written.text()).find();
        }
    }

    /// Why texts of an event cannot go on paper. What they give away is named only to those who may
    /// know it.
    public List<Refusal> refusals(CaseFile file, CaseEvent event, Actor by, LocalDate day) {
        List<Item> reports =
                evidence.items(file.progress().evidence()).values().stream()
                        .filter(item -> Discretion.GUARDED.keeps(item.channel()))
                        .toList();
        List<Written> texts =
                Written.in(
                                file,
                                event,
                                reports.stream().map(Item::number).collect(Collectors.toSet()))
                        .stream()
                        .filter(each -> !each.text().isBlank())
                        .toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Secret> secrets = secrets(file, reports, day);
        return texts.stream()
                .flatMap(text -> refusal(text, secrets, Discretion.of(by.office())).stream())
                .distinct()
                .toList();
    }

    private static Optional<Refusal> refusal(
            Written text, List<Secret> secrets, Discretion discretion) {
        return secrets.stream()
                .filter(secret -> secret.standsIn(text))
                .findFirst()
                .map(secret ->
                        discretion == Discretion.WHOLE
                                ? Refusal.of(
                                        "casework.keptNamed",
                                        text.field(),
                                        secret.kind(),
                                        secret.value())
                                : Refusal.of("casework.kept", text.field()));
    }

    private List<Secret> secrets(CaseFile file, List<Item> reports, LocalDate day) {
        List<Secret> secrets = new ArrayList<>();
        numbers(reports).forEach(each -> secrets.add(number(NUMBER, each, true)));
        reports.forEach(each -> runs(each.title()).forEach(secrets::add));
        complainants(file, day).forEach(secrets::add);
        return secrets;
    }

    private Stream<String> numbers(List<Item> reports) {
        List<String> own = reports.stream().map(Item::number).toList();
        return own.isEmpty()
                ? Stream.of()
                : Stream.concat(own.stream(), verifications(own).stream());
    }

    private Collection<String> verifications(List<String> reports) {
        return database.sql(
                        """
                        SELECT verification_number FROM evidence_view.report
                        WHERE number = ANY(:reports) AND verification_number IS NOT NULL
                        """)
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> row.getString("verification_number"))
                .list();
    }

    private static Secret number(Label kind, String value, boolean everywhere) {
        String number = "(?<![a-zA-Z0-9])" + spaced(value) + "(?![a-zA-Z0-9])";
        return new Secret(
                kind, value, everywhere, Pattern.compile(number, Pattern.CASE_INSENSITIVE));
    }

    private static Secret words(Label kind, String value, boolean everywhere) {
        return new Secret(kind, value, everywhere, Pattern.compile(spaced(value)));
    }

    /// Whoever puts a space or a comma between letters and digits says the same.
    private static String spaced(String value) {
        return plain(value)
                .codePoints()
                .mapToObj(each -> Pattern.quote(Character.toString(each)))
                .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
    }

    /// So many characters of a report in a row are a quotation; a shorter report is one when all of
    /// it stands there, and one of a few words is in everybody's mouth.
    private List<Secret> runs(String content) {
        String all = plain(content);
        int run = Math.min(settings.wordsOfReport(), all.length());
        return run < settings.wordsOfReport() / 2
                ? List.of()
                : IntStream.rangeClosed(0, all.length() - run)
                        .mapToObj(from -> all.substring(from, from + run))
                        .map(each -> words(CONTENT, each, true))
                        .toList();
    }

    /// Names and identity numbers of those who were found to be complainants; never the name of the
    /// person concerned.
    private List<Secret> complainants(CaseFile file, LocalDate day) {
        List<String> accounts = accounts(file);
        if (accounts.isEmpty()) {
            return List.of();
        }
        var all = people.all(day);
        List<People.Person> found =
                accounts.stream().map(all::get).filter(Objects::nonNull).toList();
        List<Cadre> cadres =
                List.copyOf(
                        roster.cadres(
                                        found.stream()
                                                .flatMapToLong(each -> each.cadre().stream())
                                                .boxed()
                                                .toList())
                                .values());
        return Stream.concat(
                        cadres.stream().map(each -> number(NAME, each.idNumber().text(), false)),
                        names(found, cadres)
                                .filter(name -> !name.equals(subject(file)))
                                .map(name -> words(NAME, name, false)))
                .toList();
    }

    /// One character is no name but stands in half of all words.
    private static Stream<String> names(List<People.Person> people, List<Cadre> cadres) {
        return Stream.concat(
                        people.stream().map(People.Person::name), cadres.stream().map(Cadre::name))
                .distinct()
                .filter(name -> plain(name).length() > 1);
    }

    private String subject(CaseFile file) {
        return file.progress().dossier().subject().cadre().stream()
                .boxed()
                .flatMap(id -> roster.cadre(id).stream())
                .map(Cadre::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> accounts(CaseFile file) {
        return file.progress().entries().stream()
                .flatMap(each ->
                        switch (each.event()) {
                            case CaseEvent.Ruled(var rulings) -> rulings.stream();
                            case CaseEvent.Acted(CaseAct act) -> act.rulings().stream();
                            default -> Stream.of();
                        })
                .filter(each -> each.relations().contains(Relation.COMPLAINANT.key()))
                .map(CaseAct.Ruling::account)
                .distinct()
                .toList();
    }

    /// Letters and digits only.
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
