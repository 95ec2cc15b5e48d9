package org.nengxia.casework.web.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.Opening;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Law;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.web.Words;
import org.nengxia.kernel.Label;
import org.nengxia.policy.pack.Pack;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Roster;
import org.nengxia.sweep.Sweeps;
import org.springframework.stereotype.Component;

/// Prepares the form by which a case is opened: about whom, by which law, on which evidence.
@Component
class OpeningForms {
    private final Sweeps sweeps;
    private final Regulations regulations;
    private final Roster roster;
    private final EvidenceShown evidence;

    OpeningForms(Sweeps sweeps, Regulations regulations, Roster roster, EvidenceShown evidence) {
        this.sweeps = sweeps;
        this.regulations = regulations;
        this.roster = roster;
        this.evidence = evidence;
    }

    /// What the page shows beside its fields.
    ///
    /// @param name of the cadre or team
    /// @param packs those in force on the day that have procedures, by id
    /// @param measures those that a procedure of the pack leads to
    record Shown(
            String name,
            OpeningAsked asked,
            Map<String, Label> packs,
            String pack,
            Map<String, Label> grounds,
            Map<String, Label> measures,
            List<EvidenceShown.Line> evidence) {}

    /// The form; empty where nobody, or nobody known, is named.
    Optional<Shown> of(Typed typed, LocalDate today) {
        OpeningAsked asked = OpeningAsked.of(typed, sweeps);
        List<Pack> packs =
                regulations.inForce(typed.day("on").orElse(today)).stream()
                        .filter(each -> !each.provisions().procedures().isEmpty())
                        .toList();
        return asked.subject()
                .flatMap(subject ->
                        name(subject).map(name -> shown(name, subject, asked, packs, typed)));
    }

    private Optional<String> name(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> roster.cadre(id).map(each -> each.name());
            case Subject.OfTeam(String number) -> roster.team(number).map(each -> each.name());
        };
    }

    private Shown shown(
            String name, Subject subject, OpeningAsked asked, List<Pack> packs, Typed typed) {
        Optional<Pack> pack = chosen(asked, packs, typed);
        Map<String, Label> all = new LinkedHashMap<>();
        packs.forEach(each -> all.put(each.id(), Words.of(each.title())));
        Map<String, Label> grounds = new LinkedHashMap<>();
        Map<String, Label> measures = new LinkedHashMap<>();
        pack.ifPresent(it -> {
            it.grounds().forEach(each -> grounds.put(each.id(), Words.of(each.title())));
            new Law(it)
                    .measures(List.copyOf(grounds.keySet()), subject)
                    .forEach(each -> measures.put(each.code(), Words.of(each.title())));
        });
        return new Shown(
                name, asked, all, pack.map(Pack::id).orElse(""), grounds, measures, about(subject));
    }

    private List<EvidenceShown.Line> about(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> evidence.about(id);
            case Subject.OfTeam(String number) ->
                    roster.team(number)
                            .map(team -> evidence.aboutUnit(team.unit()))
                            .orElse(List.of());
        };
    }

    /// The pack that somebody chose, else the one whose rule nominated, else the first in force.
    private static Optional<Pack> chosen(OpeningAsked asked, List<Pack> packs, Typed typed) {
        return Stream.concat(
                        Stream.of(typed.text("pack")),
                        asked.nominations().stream().map(OpeningAsked.Named::pack))
                .flatMap(id -> packs.stream().filter(each -> each.id().equals(id)))
                .findFirst()
                .or(() -> packs.stream().findFirst());
    }

    /// The form before anybody typed: what the nominations rest on is ticked.
    static Typed before(Typed asked, Shown shown, LocalDate today) {
        List<String> read =
                shown.asked().nominations().stream()
                        .flatMap(each -> each.nomination().facts().sources().values().stream())
                        .flatMap(source -> source.evidence().stream())
                        .distinct()
                        .toList();
        return asked.with("on", today.toString()).with("pack", shown.pack()).with("evidence", read);
    }

    /// The opening that was asked for.
    Opening opening(Typed typed, Shown shown, Subject subject, LocalDate today) {
        List<String> numbers = new ArrayList<>(typed.all("evidence"));
        typed.lines("numbers").stream().filter(it -> !numbers.contains(it)).forEach(numbers::add);
        return new Opening(
                subject,
                typed.text("pack"),
                typed.text("measure"),
                shown.asked().nominations().stream()
                        .flatMap(each -> nominated(each, shown).stream())
                        .toList(),
                typed.all("ground"),
                numbers,
                typed.text("text"),
                typed.day("on").orElse(today));
    }

    /// The ground of a nomination's rule, where the law of the case has it too.
    private Optional<Opening.Nominated> nominated(OpeningAsked.Named named, Shown shown) {
        return regulations
                .pack(named.pack())
                .flatMap(pack -> pack.rule(named.nomination().rule()))
                .filter(rule -> shown.grounds().containsKey(rule.ground()))
                .map(rule ->
                        new Opening.Nominated(
                                rule.ground(),
                                named.nomination().number(),
                                named.nomination().path()));
    }
}
