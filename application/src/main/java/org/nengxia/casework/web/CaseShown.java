package org.nengxia.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.People;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.level.LevelWords;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.store.SightStore;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.regulation.LawWords;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.nengxia.shell.Sentences;
import org.springframework.stereotype.Component;

/// Makes the page of a case out of the case.
@Component
class CaseShown {
    private final Persons persons;
    private final Deadlines deadlines;
    private final SightStore sight;
    private final EvidenceShown evidence;
    private final Wordings wordings;

    CaseShown(
            Persons persons,
            Deadlines deadlines,
            SightStore sight,
            EvidenceShown evidence,
            Wordings wordings) {
        this.persons = persons;
        this.deadlines = deadlines;
        this.sight = sight;
        this.evidence = evidence;
        this.wordings = wordings;
    }

    /// Whom cases are about and who takes part in them.
    @Component
    record Persons(Roster roster, People people) {}

    /// How law and sentences are worded.
    @Component
    record Wordings(LawWords law, Sentences sentences) {}

    CaseSheet of(CaseFile file, Taker taker, LocalDate today, Language language) {
        List<Deadline> running = deadlines.of(file, today);
        Discretion discretion = Discretion.of(taker.actor().office());
        Told told =
                new Told(
                        file,
                        Names.on(today, persons.people(), language)
                                .with(Names.Posts.of(file, persons.roster())),
                        new Kept(discretion, evidence.kept(file, discretion)),
                        wordings.sentences(),
                        language);
        return new CaseSheet(
                head(file, today),
                state(file),
                measure(file, told.names().posts()),
                file.standing().decision(),
                file.standing().helper().map(it -> helper(it, told)),
                CaseSheet.Appeal.of(file),
                Steps.of(file, running),
                turns(told, taker, running, language),
                out(file, told),
                running.stream().map(each -> running(file, each, language)).toList(),
                evidence.of(file, discretion),
                votes(file, told),
                told.lines(),
                file.standing().owesHandOver(),
                more(file, taker));
    }

    private CaseSheet.Head head(CaseFile file, LocalDate today) {
        var dossier = file.progress().dossier();
        var pack = file.progress().law().pack();
        var procedure = file.progress().course().procedure();
        return new CaseSheet.Head(
                file.number(),
                name(dossier.subject()),
                dossier.subject().cadre().stream().boxed().findFirst(),
                dossier.subject() instanceof Subject.OfTeam(String team)
                        ? Optional.of(team)
                        : Optional.empty(),
                post(dossier.subject(), today),
                Words.of(procedure.title()),
                pack.id(),
                Words.of(pack.title()),
                "/regulations/" + pack.id() + "/procedures/" + procedure.id(),
                dossier.openedOn(),
                dossier.reason(),
                sight.grounds(file.number()).stream().map(each -> ground(file, each)).toList(),
                file instanceof CaseFile.Closed(_, var end)
                        ? Optional.of(Words.of(end.title()))
                        : Optional.empty());
    }

    private String name(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> persons.roster().cadre(id).orElseThrow().name();
            case Subject.OfTeam(String number) ->
                    persons.roster().team(number).orElseThrow().name();
        };
    }

    private Optional<Tenure> post(Subject subject, LocalDate today) {
        return subject.cadre().stream()
                .boxed()
                .flatMap(id -> persons.roster().tenures(id, today).stream())
                .findFirst();
    }

    private static CaseSheet.Ground ground(CaseFile file, SightStore.Named named) {
        return new CaseSheet.Ground(
                file.progress()
                        .law()
                        .pack()
                        .ground(named.ground())
                        .map(it -> Words.of(it.title()))
                        .orElse(new Label(named.ground(), named.ground())),
                named);
    }

    private static CaseSheet.Helper helper(CaseEvent.HelpEntrusted named, Told told) {
        return new CaseSheet.Helper(
                told.names().of(named.helper().account()), named.from(), named.purpose());
    }

    private static String state(CaseFile file) {
        return switch (file) {
            case CaseFile.Running _ -> "running";
            case CaseFile.Suspended _ -> "suspended";
            case CaseFile.Closed _ -> "closed";
        };
    }

    private static Optional<CaseSheet.Measure> measure(CaseFile file, Names.Posts posts) {
        var standing = file.standing();
        return standing.decision()
                .map(it -> measure(file, it.measure(), posts.post(it.newPost()), true))
                .or(() ->
                        standing.proposal()
                                .map(it ->
                                        measure(
                                                file,
                                                it.measure(),
                                                posts.post(it.newPost()),
                                                false)));
    }

    private static CaseSheet.Measure measure(
            CaseFile file, String code, String newPost, boolean decided) {
        return new CaseSheet.Measure(
                code, Words.measure(file, code), fate(file, code), newPost, decided);
    }

    private static Optional<LevelWords.Fate> fate(CaseFile file, String code) {
        var standing = file.standing();
        return LevelWords.fate(
                file,
                code,
                standing.decision()
                        .flatMap(Decision::level)
                        .or(() -> standing.proposal().flatMap(CaseAct.Proposal::level)));
    }

    /// What is due; naming the organ of appeal first, for the appeal waits for it.
    private List<CaseSheet.Turn> turns(
            Told told, Taker taker, List<Deadline> running, Language language) {
        CaseFile file = told.file();
        return file instanceof CaseFile.Closed
                ? List.of()
                : Stream.concat(
                                CaseSheet.Turn.route(told, taker),
                                file.progress().course().open().stream()
                                        .map(each ->
                                                turn(file, taker, each.task(), running, language)))
                        .toList();
    }

    private CaseSheet.Turn turn(
            CaseFile file, Taker taker, Node.Task task, List<Deadline> running, Language language) {
        Organ organ = file.progress().organ(task);
        return new CaseSheet.Turn(
                "/acts/" + task.id(),
                Words.of(task.title()),
                Words.of(organ.title()),
                running.stream()
                        .filter(each -> each.task().filter(task::equals).isPresent())
                        .findFirst(),
                file instanceof CaseFile.Running
                        && taker.holds(organ.office(), file.progress().dossier().subject()),
                wordings.law()
                        .in(language)
                        .citations(file.progress().law().pack(), task.citations()));
    }

    private static List<CaseSheet.Out> out(CaseFile file, Told told) {
        return file.standing().rulings().values().stream()
                .filter(CaseAct.Ruling::recused)
                .map(each ->
                        new CaseSheet.Out(
                                told.names().of(each.account()),
                                told.names()
                                        .language()
                                        .list(
                                                each.relations().stream()
                                                        .map(told.rulings()::relation)
                                                        .toList())))
                .sorted(java.util.Comparator.comparing(CaseSheet.Out::name))
                .toList();
    }

    private CaseSheet.Running running(CaseFile file, Deadline deadline, Language language) {
        return new CaseSheet.Running(
                deadline,
                Words.of(deadline.title()),
                deadline.organ().map(organ -> Words.of(organ.title())),
                wordings.law()
                        .in(language)
                        .citations(file.progress().law().pack(), deadline.citations()));
    }

    private static List<CaseSheet.Vote> votes(CaseFile file, Told told) {
        List<CaseSheet.Vote> votes = new ArrayList<>();
        for (var entry : file.progress().entries()) {
            if (entry.event() instanceof CaseEvent.Acted(CaseAct.Voted voted)) {
                String title = told.title(voted.task());
                votes.add(
                        new CaseSheet.Vote(
                                new Label(title, title),
                                entry.on(),
                                voted.ballots(),
                                told.counts(voted.ballots()),
                                Words.of(voted.outcome().title()),
                                voted.ballots().needed()));
            }
        }
        return votes;
    }

    /// A helper may be named while a decision about a person stands, and whom he helps be visited.
    private static List<String> help(CaseFile file) {
        boolean helped = file.standing().helper().isPresent();
        List<String> more = helped ? List.of("visit", "helper") : List.of("helper");
        return file.mayBeHelped() ? more : List.of();
    }

    /// What else the reader may do in the case, beside its procedure.
    private static List<String> more(CaseFile file, Taker taker) {
        Office office = taker.actor().office();
        boolean department =
                office == Office.ORGANISATION_OFFICER || office == Office.ORGANISATION_HEAD;
        if (!department || taker.is(file.progress().dossier().subject())) {
            return List.of();
        }
        return switch (file) {
            case CaseFile.Closed _ -> help(file);
            case CaseFile.Suspended _ -> List.of("resume");
            case CaseFile.Running _ -> {
                List<String> more = new ArrayList<>(List.of("recusal", "hand-over", "suspend"));
                if (!file.progress().course().duties().has(Obligation.VERIFIED_BY_TWO)) {
                    more.add(1, "join");
                }
                more.addAll(help(file));
                if (office == Office.ORGANISATION_HEAD) {
                    if (file.mayRouteAnew()) {
                        more.add("route-appeal");
                    }
                    if (file.standing().owesHandOver()) {
                        more.add("rule-out");
                    }
                    if (file.standing().decision().isEmpty()) {
                        more.add("withdraw");
                    }
                }
                yield more;
            }
        };
    }
}
