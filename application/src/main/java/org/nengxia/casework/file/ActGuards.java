package org.nengxia.casework.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;

/// What an act needs beyond being due: enough people who need not withdraw, each piece of evidence
/// examined, each point answered, a quorum, a lighter measure.
final class ActGuards {

    private ActGuards() {}

    static void of(
            CaseFile.Running file,
            Taker taker,
            Node.Task task,
            CaseAct act,
            Entry entry,
            List<Refusal> refusals) {
        Standing standing = file.standing();
        switch (act) {
            case CaseAct.RecusalsSettled(_, var rulings) -> rulings(rulings, refusals);
            case CaseAct.Verified verified ->
                    verified(file.progress(), standing, task, verified, refusals);
            case CaseAct.Heard heard -> heard(standing, task, heard, refusals);
            case CaseAct.PointsAnswered answered -> answered(standing, answered, refusals);
            case CaseAct.Proposed proposed ->
                    proposed(file.progress(), standing, proposed, refusals);
            case CaseAct.Voted voted -> VoteGuards.of(standing, taker, task, voted, refusals);
            case CaseAct.Issued issued ->
                    issued(file.progress(), standing, issued, entry, refusals);
            case CaseAct.TalkHeld talk -> {
                people(standing, task, talk.talkers(), refusals);
                Guards.text("casework.placeMissing", talk.place(), refusals);
                Guards.text("casework.textMissing", talk.content(), refusals);
            }
            case CaseAct.Executed executed -> executed(file, standing, executed, refusals);
            case CaseAct.Ruled ruled -> {
                ruled(file, standing, ruled, refusals);
                together(standing, taker, task, ruled, refusals);
            }
            case CaseAct.Corrected corrected -> corrected(file, standing, corrected, refusals);
            case CaseAct.Restored restored ->
                    Guards.text("casework.textMissing", restored.text(), refusals);
            case CaseAct.Looked looked -> looked(looked, entry, refusals);
            case CaseAct.Noted noted -> Guards.text("casework.textMissing", noted.text(), refusals);
        }
    }

    private static void executed(
            CaseFile file, Standing standing, CaseAct.Executed act, List<Refusal> refusals) {
        standing.decision()
                .filter(it -> it.newPost().isEmpty())
                .flatMap(it -> law(file).postNeeded(it.measure(), act.newPost()))
                .ifPresent(refusals::add);
    }

    private static void corrected(
            CaseFile file, Standing standing, CaseAct.Corrected act, List<Refusal> refusals) {
        Guards.text("casework.documentMissing", act.document(), refusals);
        Guards.text("casework.textMissing", act.text(), refusals);
        standing.decision()
                .filter(it -> it.executedOn().isPresent())
                .flatMap(it -> law(file).postNeeded(it.lastMeasure(), act.newPost()))
                .ifPresent(refusals::add);
    }

    private static Law law(CaseFile file) {
        return file.progress().law();
    }

    static void rulings(List<CaseAct.Ruling> rulings, List<Refusal> refusals) {
        if (rulings.isEmpty()) {
            refusals.add(Refusal.of("casework.nobodyChecked"));
        }
        rulings.stream()
                .filter(each -> each.reason().isBlank())
                .filter(each -> each.recused() || !each.relations().isEmpty())
                .forEach(each ->
                        refusals.add(
                                Refusal.of(
                                        "casework.rulingReason", Taker.Named.of(each.account()))));
    }

    /// At least so many different people as the act needs, each checked, none recused.
    private static void people(
            Standing standing, Node.Task task, List<String> accounts, List<Refusal> refusals) {
        Set<String> different = new HashSet<>(accounts);
        if (different.size() < task.persons()) {
            refusals.add(
                    Refusal.of(
                            "casework.fewPeople",
                            Guards.label(task.title()),
                            task.persons(),
                            different.size()));
        }
        for (String account : different) {
            if (standing.recused(account)) {
                refusals.add(Refusal.of("casework.recused", Taker.Named.of(account)));
            } else if (!standing.checked(account)) {
                refusals.add(Refusal.of("casework.notChecked", Taker.Named.of(account)));
            }
        }
    }

    private static void verified(
            Progress progress,
            Standing standing,
            Node.Task task,
            CaseAct.Verified act,
            List<Refusal> refusals) {
        people(standing, task, act.investigators(), refusals);
        Set<String> due = new HashSet<>(progress.evidence());
        for (CaseAct.Examined each : act.evidence()) {
            if (!due.remove(each.number())) {
                refusals.add(Refusal.of("casework.evidenceUnknown", each.number()));
            }
            if (each.reason().isBlank()) {
                refusals.add(Refusal.of("casework.evidenceReason", each.number()));
            }
        }
        due.forEach(left -> refusals.add(Refusal.of("casework.evidenceLeft", left)));
        boolean found = act.outcome() == Outcome.SUBSTANTIATED || act.outcome() == Outcome.PARTLY;
        if (found && act.evidence().stream().noneMatch(CaseAct.Examined::accepted)) {
            refusals.add(Refusal.of("casework.noneAccepted"));
        }
        Guards.text("casework.textMissing", act.report(), refusals);
    }

    private static void heard(
            Standing standing, Node.Task task, CaseAct.Heard act, List<Refusal> refusals) {
        people(standing, task, act.hearers(), refusals);
        Guards.text("casework.statementMissing", act.statement(), refusals);
        if (act.points().stream().anyMatch(String::isBlank)) {
            refusals.add(Refusal.of("casework.pointBlank"));
        }
    }

    private static void answered(
            Standing standing, CaseAct.PointsAnswered act, List<Refusal> refusals) {
        int points = standing.points().size();
        if (act.answers().size() != points) {
            refusals.add(Refusal.of("casework.pointsLeft", points, act.answers().size()));
        }
        if (act.answers().stream().anyMatch(each -> each.reason().isBlank())) {
            refusals.add(Refusal.of("casework.answerReason"));
        }
        if (act.outcome() == Outcome.REOPENED
                && act.answers().stream().noneMatch(CaseAct.Answer::adopted)) {
            refusals.add(Refusal.of("casework.nothingAdopted"));
        }
    }

    private static void proposed(
            Progress progress, Standing standing, CaseAct.Proposed act, List<Refusal> refusals) {
        Guards.text("casework.reasonMissing", act.reason(), refusals);
        if (act.outcome() != Outcome.PROPOSED) {
            return;
        }
        if (standing.owesHandOver()) {
            refusals.add(Refusal.of("casework.handOverFirst"));
        }
        Optional<String> measure = act.proposal().map(CaseAct.Proposal::measure);
        boolean leads = measure.filter(it -> leads(progress, it)).isPresent();
        if (!leads) {
            refusals.add(
                    Refusal.of(
                            "casework.measure",
                            progress.law().title(measure.orElse("—")),
                            Guards.labels(open(progress))));
        }
    }

    private static List<org.nengxia.policy.Label> open(Progress progress) {
        return progress.law().pack().modes().stream()
                .filter(mode -> leads(progress, mode.code()))
                .map(Mode::title)
                .toList();
    }

    private static boolean leads(Progress progress, String measure) {
        return progress.leadsTo(measure)
                || progress.law()
                        .leadingTo(measure, progress.grounds(), progress.dossier().subject())
                        .isPresent();
    }

    private static void issued(
            Progress progress,
            Standing standing,
            CaseAct.Issued act,
            Entry entry,
            List<Refusal> refusals) {
        Guards.text("casework.documentMissing", act.document(), refusals);
        if (standing.proposal().isEmpty()) {
            refusals.add(Refusal.of("casework.nothingProposed"));
        }
        if (act.effectiveOn().isBefore(entry.on())) {
            refusals.add(Refusal.of("casework.effectiveBefore", act.effectiveOn(), entry.on()));
        }
        boolean reviewDue =
                progress.course()
                        .procedure()
                        .clocks()
                        .anyMatch(clock ->
                                clock instanceof Clock.Fixed fixed
                                        && fixed.task().equals(act.task()));
        reviewDay(reviewDue, act.reviewOn(), entry, refusals);
    }

    private static void looked(CaseAct.Looked act, Entry entry, List<Refusal> refusals) {
        Guards.text("casework.reasonMissing", act.reason(), refusals);
        reviewDay(act.outcome() == Outcome.EXTENDED, act.reviewOn(), entry, refusals);
    }

    /// Awaiting assignment without an end is refused: the day of review must be fixed, and come.
    private static void reviewDay(
            boolean due, Optional<java.time.LocalDate> day, Entry entry, List<Refusal> refusals) {
        if (due && day.filter(it -> it.isAfter(entry.on())).isEmpty()) {
            refusals.add(Refusal.of("casework.reviewDay", entry.on()));
        }
    }

    private static void ruled(
            CaseFile.Running file, Standing standing, CaseAct.Ruled act, List<Refusal> refusals) {
        Guards.text("casework.reasonMissing", act.reason(), refusals);
        if (act.outcome() == Outcome.CHANGED) {
            String now = standing.decision().map(Decision::measure).orElse("—");
            law(file).notLighter(act.measure().orElse("—"), now).ifPresent(refusals::add);
        }
    }

    /// What an organ rules with a quorum is ruled by those who are there and in favour of it.
    private static void together(
            Standing standing,
            Taker taker,
            Node.Task task,
            CaseAct.Ruled act,
            List<Refusal> refusals) {
        if (task.present().isEmpty()) {
            return;
        }
        if (act.cast().isEmpty()) {
            refusals.add(Refusal.of("casework.together", Guards.label(task.title())));
            return;
        }
        VoteGuards.of(standing, taker, task, act, refusals);
        if (act.cast().orElseThrow().outcome() != Outcome.CARRIED) {
            refusals.add(Refusal.of("casework.notInFavour", Guards.label(task.title())));
        }
    }

    /// Everybody who verified, proposed, voted on, approved, issued or reviewed a decision of the
    /// case before any appeal.
    static Stream<String> decided(Progress progress) {
        return progress.entries().stream()
                .filter(each -> each.by().office() != org.nengxia.kernel.Office.APPEAL_ORGAN)
                .flatMap(each ->
                        each.event() instanceof CaseEvent.Acted(CaseAct act)
                                ? decided(progress, act, each.by().account())
                                : Stream.of());
    }

    private static Stream<String> decided(Progress progress, CaseAct act, String taker) {
        return switch (act) {
            case CaseAct.Issued _, CaseAct.Proposed _, CaseAct.Corrected _ -> Stream.of(taker);
            case CaseAct.Ruled ruled ->
                    Stream.concat(
                            Stream.of(taker), ruled.cast().stream().flatMap(ActGuards::there));
            case CaseAct.Noted noted ->
                    Stream.of(taker)
                            .filter(_ ->
                                    progress.form(noted.task())
                                            .filter(Form.APPROVE::equals)
                                            .isPresent());
            case CaseAct.Verified verified -> verified.investigators().stream();
            case CaseAct.Voted voted -> there(voted.ballots());
            default -> Stream.of();
        };
    }

    private static Stream<String> there(Ballots ballots) {
        return ballots.due().stream().filter(each -> !ballots.absent().contains(each));
    }
}
