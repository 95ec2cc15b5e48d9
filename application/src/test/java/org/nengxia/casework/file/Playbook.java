package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.PostFate;

/// What people would write into the act that is due, whichever it is, so that it has a given
/// outcome and nothing is lacking.
///
/// @param staff those of the organisation department who verify, hear and talk
/// @param members of the deciding organ
/// @param others who act in the case and are checked for recusal with the staff
/// @param measure that is proposed
public record Playbook(
        List<String> staff, List<String> members, List<String> others, String measure) {

    /// A post of a lower level, where a case is not about anybody of a roster.
    static final String OTHER_POST = "P-lower";

    /// The act of a task of a case.
    public CaseAct act(CaseFile file, Node.Task task, Outcome outcome, LocalDate day) {
        String id = task.id();
        return switch (task.form()) {
            case RECUSAL_CHECK -> new CaseAct.RecusalsSettled(id, free(checked()));
            case VERIFY -> verified(file, id, outcome);
            case HEAR -> new CaseAct.Heard(id, staff, outcome, "陈述", List.of("口径变了"), List.of());
            case ANSWER_POINTS -> new CaseAct.PointsAnswered(id, outcome, answers(file, outcome));
            case PROPOSE -> new CaseAct.Proposed(id, outcome, proposal(file, outcome, day), "理由");
            case DISCUSS_AND_VOTE -> voted(file, id, outcome);
            case ISSUE_DECISION -> issued(file, id, day);
            case TALK -> new CaseAct.TalkHeld(id, staff, "谈话室", "说明决定与权利");
            case EXECUTE ->
                    new CaseAct.Executed(
                            id,
                            List.of(),
                            decided(file, Decision::newPost)
                                    .or(() -> decided(file, it -> another(file, it.measure()))),
                            Optional.empty());
            case RE_EXAMINE, REVIEW_DECISION, APPEAL_DECISION, EXTENDED_APPEAL_DECISION ->
                    new CaseAct.Ruled(
                            id, outcome, lighter(file, outcome), "理由", together(file, task));
            case CORRECT -> corrected(file, id, day);
            case RESTORE -> new CaseAct.Restored(id, "恢复原职", Optional.empty());
            case REVIEW_AWAITING ->
                    new CaseAct.Looked(
                            id,
                            outcome,
                            Optional.of(day.plusMonths(3)).filter(_ -> outcome == Outcome.EXTENDED),
                            "复查情况");
            default -> new CaseAct.Noted(id, outcome, "已办");
        };
    }

    private List<String> checked() {
        return Stream.concat(staff.stream(), others.stream()).distinct().toList();
    }

    private static List<CaseAct.Ruling> free(List<String> people) {
        return people.stream()
                .map(each -> new CaseAct.Ruling(each, List.of(), false, "已书面申报，没有需要回避的关系"))
                .toList();
    }

    private CaseAct verified(CaseFile file, String id, Outcome outcome) {
        boolean found = Set.of(Outcome.SUBSTANTIATED, Outcome.PARTLY).contains(outcome);
        List<CaseAct.Examined> examined =
                file.progress().evidence().stream()
                        .sorted()
                        .map(each -> new CaseAct.Examined(each, found, "与原件核对"))
                        .toList();
        return new CaseAct.Verified(id, staff, examined, outcome, false, "核实报告");
    }

    private static List<CaseAct.Answer> answers(CaseFile file, Outcome outcome) {
        return file.standing().points().stream()
                .map(_ -> new CaseAct.Answer(outcome == Outcome.REOPENED, "理由"))
                .toList();
    }

    private Optional<CaseAct.Proposal> proposal(CaseFile file, Outcome outcome, LocalDate day) {
        return outcome == Outcome.PROPOSED
                ? Optional.of(
                        new CaseAct.Proposal(measure, Optional.empty(), level(file, measure, day)))
                : Optional.empty();
    }

    /// The lowest post level by a demotion; by a conversion a rank of a section head, or the
    /// non-leading post of the time before ranks.
    static Optional<CaseAct.LevelNamed> level(CaseFile file, String measure, LocalDate day) {
        var pack = file.progress().law().pack();
        Set<String> there =
                pack.provisions().ladder().on(day).stream()
                        .map(Level::code)
                        .collect(Collectors.toSet());
        return pack.mode(measure)
                .flatMap(Mode::consequence)
                .flatMap(it ->
                        switch (it.level()) {
                            case LOWERED -> Optional.of("STAFF");
                            case CONVERTED ->
                                    Stream.of("PRINCIPAL_CLERK_2", "PRINCIPAL_CLERK")
                                            .filter(there::contains)
                                            .findFirst();
                            default -> Optional.empty();
                        })
                .map(code -> new CaseAct.LevelNamed(code, "按编制和岗位安排"));
    }

    private CaseAct voted(CaseFile file, String id, Outcome outcome) {
        List<String> due = new ArrayList<>(members);
        due.removeAll(file.standing().recused());
        int all = due.size();
        Majority majority = file.progress().open(id).orElseThrow().carriedBy();
        Ballots ballots =
                switch (outcome) {
                    case CARRIED -> ballots(due, all, 0, majority);
                    case NOT_CARRIED -> ballots(due, 0, all, majority);
                    default -> ballots(due, 0, 0, majority);
                };
        return new CaseAct.Voted(id, ballots, free(due));
    }

    /// Where the organ rules together, all of it does.
    Optional<CaseAct.Vote> together(CaseFile file, Node.Task task) {
        List<String> due = new ArrayList<>(members);
        due.removeAll(file.standing().recused());
        Ballots ballots = ballots(due, due.size(), 0, task.carriedBy());
        return Optional.of(new CaseAct.Vote(ballots, free(due)))
                .filter(_ -> task.present().isPresent());
    }

    /// Without a ballot it is sent back.
    private static Ballots ballots(List<String> due, int inFavour, int against, Majority majority) {
        boolean back = inFavour + against == 0;
        return new Ballots(
                "M-1", due, List.of(), List.of(), inFavour, against, 0, back, "讨论情况", majority);
    }

    private static CaseAct issued(CaseFile file, String id, LocalDate day) {
        boolean reviewDue =
                file.progress()
                        .course()
                        .procedure()
                        .clocks()
                        .anyMatch(each ->
                                each instanceof Clock.Fixed fixed && fixed.task().equals(id));
        return new CaseAct.Issued(
                id, "澄委〔2026〕1号", day, Optional.of(day.plusMonths(6)).filter(_ -> reviewDue));
    }

    private static CaseAct corrected(CaseFile file, String id, LocalDate day) {
        Optional<String> lighter = file.standing().decision().flatMap(Decision::changeTo);
        return new CaseAct.Corrected(
                id,
                "更正〔2026〕1号",
                "改为较轻的方式",
                lighter.flatMap(it -> level(file, it, day)),
                decided(file, Decision::executedOn)
                        .flatMap(_ -> lighter)
                        .flatMap(it -> another(file, it)));
    }

    private static <T> Optional<T> decided(CaseFile file, Function<Decision, Optional<T>> what) {
        return file.standing().decision().flatMap(what);
    }

    /// The post that a measure asks for.
    private static Optional<String> another(CaseFile file, String measure) {
        return file.progress()
                .law()
                .post(measure)
                .filter(PostFate.ANOTHER::equals)
                .map(_ -> OTHER_POST);
    }

    /// The lightest measure of the pack.
    private static Optional<String> lighter(CaseFile file, Outcome outcome) {
        return outcome == Outcome.CHANGED
                ? file.progress().law().pack().modes().stream()
                        .filter(mode -> mode.weight().isPresent())
                        .min(java.util.Comparator.comparingInt(mode -> mode.weight().getAsInt()))
                        .map(mode -> mode.code())
                : Optional.empty();
    }
}
