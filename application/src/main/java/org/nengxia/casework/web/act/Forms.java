package org.nengxia.casework.web.act;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Progress;
import org.nengxia.casework.level.PostChoices;
import org.nengxia.casework.meeting.Quorums;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.web.Words;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.regulation.LawWords;
import org.nengxia.roster.Levels;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Component;

/// Prepares the form of an act: whom and what can be chosen, and what is known already.
@Component
class Forms {
    private static final Set<Office> NO_PART =
            Set.of(
                    Office.SYSTEM_ADMINISTRATOR,
                    Office.SECURITY_ADMINISTRATOR,
                    Office.AUDIT_ADMINISTRATOR);
    private final People people;
    private final Recusals recusals;
    private final EvidenceShown evidence;
    private final Registers registers;
    private final LawWords law;

    Forms(
            People people,
            Recusals recusals,
            EvidenceShown evidence,
            Registers registers,
            LawWords law) {
        this.people = people;
        this.recusals = recusals;
        this.evidence = evidence;
        this.registers = registers;
        this.law = law;
    }

    /// Posts and who holds them, which level who has, and which posts can be chosen.
    @Component("casework.formRegisters")
    record Registers(Roster roster, Levels levels, PostChoices choices) {}

    /// The form of an act of the procedure, with as much of the evidence as the reader may be told.
    FormShown of(
            CaseFile file,
            Node.Task task,
            LocalDate day,
            Discretion discretion,
            Language language) {
        Progress progress = file.progress();
        Form form = task.form();
        List<Stand> stands = stands(file, task, day);
        return new FormShown(
                form.key(),
                Words.of(task.title()),
                "/cases/" + file.number() + "/acts/" + task.id(),
                law.in(language).citations(progress.law().pack(), task.citations()),
                outcomes(form),
                free(file, day),
                stands,
                FormShown.possible(),
                form == Form.VERIFY ? evidence.of(file, discretion) : List.of(),
                file.standing().points(),
                measures(file, form),
                Map.of(),
                registers.choices().of(file, form, day),
                form == Form.EXECUTE ? tenures(file, day) : List.of(),
                task.present().isPresent() ? Quorums.of(task, stands.size()) : Quorums.NONE,
                LevelChoice.of(file, form, registers.levels(), day),
                reviewDue(progress, task));
    }

    /// The form of another act.
    FormShown of(CaseFile file, EventRead event, LocalDate day) {
        boolean joins = event == EventRead.JOIN;
        return FormShown.beside(
                event.key(),
                "/cases/" + file.number() + "/more/" + event.key(),
                stands(file, event, day),
                joins ? others(file) : List.of(),
                joins ? grounds(file) : Map.of());
    }

    /// The form in which somebody declares what ties him to the person (回避声明).
    FormShown declaration(CaseFile file, String account, LocalDate day) {
        return FormShown.beside(
                "declaration",
                "/cases/" + file.number() + "/declaration",
                stands(file, List.of(account), day),
                List.of(),
                Map.of());
    }

    /// A form before anybody has typed.
    Typed before(FormShown form, CaseFile file, LocalDate today) {
        Typed typed =
                Typed.nothing()
                        .with("key", UUID.randomUUID().toString())
                        .with("seen", Integer.toString(file.version()))
                        .with("on", today.toString())
                        .with("effectiveOn", today.toString())
                        .with("from", today.toString())
                        .with("ended", form.tenures().stream().map(Tenure::number).toList())
                        .with("post", decided(file));
        return form.stands().isEmpty()
                ? typed
                : RulingsRead.before(typed, form.stands()).with("person", likely(form, file));
    }

    private static String decided(CaseFile file) {
        return file.standing().decision().flatMap(Decision::newPost).orElse("");
    }

    /// Those who are likely to take part, unless their recusal was settled before.
    private static List<String> likely(FormShown form, CaseFile file) {
        return form.stands().stream()
                .map(Stand::person)
                .filter(each -> !file.standing().checked(each.code()))
                .filter(each ->
                        each.organ().isPresent()
                                || each.office()
                                        .filter(it ->
                                                it == Office.ORGANISATION_OFFICER
                                                        || it == Office.ORGANISATION_HEAD)
                                        .isPresent())
                .map(People.Person::code)
                .toList();
    }

    /// The members of the organ that takes the act.
    List<String> members(Node.Task task, LocalDate day) {
        return people.members(task.organ(), day).stream().map(People.Person::code).toList();
    }

    private List<Stand> stands(CaseFile file, Node.Task task, LocalDate day) {
        if (task.present().isPresent()) {
            return recusals.voters(List.of(file), members(task, day), day).values().stream()
                    .flatMap(said -> said.values().stream())
                    .map(Stand::of)
                    .toList();
        }
        return task.form() == Form.RECUSAL_CHECK ? all(file, day) : List.of();
    }

    private List<Stand> stands(CaseFile file, EventRead event, LocalDate day) {
        return switch (event) {
            case RECUSAL -> all(file, day);
            case HELPER ->
                    recusals.ofHelpers(file, taking(day), day).values().stream()
                            .filter(each -> !(each.judged() instanceof Judged.Barred))
                            .map(Stand::of)
                            .toList();
            default -> List.of();
        };
    }

    private List<String> taking(LocalDate day) {
        return people.all(day).values().stream()
                .filter(each -> each.office().filter(NO_PART::contains).isEmpty())
                .map(People.Person::code)
                .toList();
    }

    private List<Stand> all(CaseFile file, LocalDate day) {
        return stands(file, taking(day), day);
    }

    private List<Stand> stands(CaseFile file, List<String> codes, LocalDate day) {
        return recusals.of(file, codes, day).values().stream().map(Stand::of).toList();
    }

    private List<People.Person> free(CaseFile file, LocalDate day) {
        return people.all(day).values().stream()
                .filter(each -> file.standing().checked(each.code()))
                .filter(each -> !file.standing().recused(each.code()))
                .toList();
    }

    private static Map<String, Label> outcomes(Form form) {
        Map<String, Label> outcomes = new LinkedHashMap<>();
        form.outcomes().forEach(each -> outcomes.put(each.key(), Words.of(each.title())));
        return outcomes;
    }

    private static Map<String, Label> measures(CaseFile file, Form form) {
        var grounds = file.progress().grounds();
        var law = file.progress().law();
        List<Mode> modes =
                switch (form) {
                    case PROPOSE -> law.measures(grounds, file.progress().dossier().subject());
                    case RE_EXAMINE, REVIEW_DECISION, APPEAL_DECISION, EXTENDED_APPEAL_DECISION ->
                            file.standing()
                                    .decision()
                                    .map(it -> law.lighter(it.measure()))
                                    .orElse(List.of());
                    default -> List.of();
                };
        return modes.stream()
                .collect(
                        Collectors.toMap(
                                Mode::code,
                                mode -> Words.of(mode.title()),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private static Map<String, Label> grounds(CaseFile file) {
        Map<String, Label> grounds = new LinkedHashMap<>();
        file.progress().law().pack().grounds().stream()
                .filter(each -> !file.progress().grounds().contains(each.id()))
                .forEach(each -> grounds.put(each.id(), Words.of(each.title())));
        return grounds;
    }

    private List<Tenure> tenures(CaseFile file, LocalDate day) {
        return file.progress().dossier().subject().cadre().stream()
                .boxed()
                .flatMap(id -> registers.roster().tenures(id, day).stream())
                .toList();
    }

    private List<EvidenceShown.Line> others(CaseFile file) {
        List<EvidenceShown.Line> all =
                switch (file.progress().dossier().subject()) {
                    case Subject.OfCadre(long id) -> evidence.about(id);
                    case Subject.OfTeam(String number) ->
                            registers
                                    .roster()
                                    .team(number)
                                    .map(team -> evidence.aboutUnit(team.unit()))
                                    .orElse(List.of());
                };
        return all.stream()
                .filter(each -> !file.progress().evidence().contains(each.number()))
                .toList();
    }

    private static boolean reviewDue(Progress progress, Node.Task task) {
        return progress.course()
                .procedure()
                .clocks()
                .anyMatch(clock ->
                        clock instanceof Clock.Fixed fixed && fixed.task().equals(task.id()));
    }
}
