package org.nengxia.casework.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.policy.procedure.vote.Share;

/// Puts something wrong into an act that would otherwise be in order; sometimes it is still in
/// order afterwards.
final class Tampering {
    private static final List<String> PEOPLE =
            List.of("luo", "luo", "wei", "guo", "fang", "m1", "m5", "nobody", "lu", "");
    private final Random random;
    private final Law law;

    Tampering(Random random, Law law) {
        this.random = random;
        this.law = law;
    }

    CaseAct with(CaseAct act) {
        if (random.nextInt(12) == 0) {
            return new CaseAct.Noted(act.task(), one(List.of(Outcome.values())), text("已办"));
        }
        return switch (act) {
            case CaseAct.RecusalsSettled it ->
                    new CaseAct.RecusalsSettled(it.task(), rulings(it.rulings()));
            case CaseAct.Verified it -> verified(it);
            case CaseAct.Heard it ->
                    new CaseAct.Heard(
                            it.task(),
                            people(it.hearers()),
                            it.outcome(),
                            text(it.statement()),
                            random.nextBoolean() ? List.of() : it.points(),
                            List.of());
            case CaseAct.PointsAnswered it ->
                    new CaseAct.PointsAnswered(
                            it.task(), outcome(it.outcome()), dropped(it.answers()));
            case CaseAct.Proposed it ->
                    new CaseAct.Proposed(
                            it.task(), outcome(it.outcome()), proposal(), text(it.reason()));
            case CaseAct.Voted it ->
                    new CaseAct.Voted(it.task(), ballots(it.ballots()), rulings(it.rulings()));
            default -> later(act);
        };
    }

    /// From the decision on.
    private CaseAct later(CaseAct act) {
        return switch (act) {
            case CaseAct.Issued it ->
                    new CaseAct.Issued(
                            it.task(),
                            text(it.document()),
                            it.effectiveOn().plusDays(random.nextInt(5) - 2),
                            random.nextBoolean() ? Optional.empty() : it.reviewOn());
            case CaseAct.TalkHeld it ->
                    new CaseAct.TalkHeld(
                            it.task(), people(it.talkers()), text(it.place()), it.content());
            case CaseAct.Ruled it ->
                    new CaseAct.Ruled(
                            it.task(), outcome(it.outcome()), mode(), text(it.reason()), it.vote());
            case CaseAct.Looked it ->
                    new CaseAct.Looked(
                            it.task(), outcome(it.outcome()), Optional.empty(), it.reason());
            case CaseAct.Corrected it ->
                    new CaseAct.Corrected(
                            it.task(),
                            text(it.document()),
                            it.text(),
                            it.level(),
                            Optional.empty());
            case CaseAct.Restored it ->
                    new CaseAct.Restored(it.task(), text(it.text()), it.equalPost());
            case CaseAct.Executed it ->
                    new CaseAct.Executed(
                            random.nextBoolean() ? "nowhere" : it.task(),
                            it.ended(),
                            Optional.empty(),
                            it.level());
            case CaseAct.Noted it ->
                    new CaseAct.Noted(it.task(), outcome(it.outcome()), text(it.text()));
            default -> act;
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text(String text) {
        return random.nextInt(3) == 0 ? " " : text;
    }

    private Outcome outcome(Outcome outcome) {
        return random.nextBoolean() ? outcome : one(List.of(Outcome.values()));
    }

    private <T> List<T> dropped(List<T> list) {
        return list.isEmpty() ? list : list.subList(0, random.nextInt(list.size() + 1));
    }

    private List<String> people(List<String> people) {
        List<String> others = new ArrayList<>(dropped(people));
        for (int i = random.nextInt(3); i > 0; i--) {
            others.add(one(PEOPLE));
        }
        return others;
    }

    private List<CaseAct.Ruling> rulings(List<CaseAct.Ruling> rulings) {
        List<CaseAct.Ruling> others = new ArrayList<>(dropped(rulings));
        if (random.nextBoolean()) {
            others.add(
                    new CaseAct.Ruling(one(PEOPLE), List.of(), random.nextInt(3) == 0, text("查明")));
        }
        return others;
    }

    private CaseAct.Verified verified(CaseAct.Verified it) {
        return new CaseAct.Verified(
                it.task(),
                people(it.investigators()),
                random.nextBoolean() ? it.evidence() : dropped(it.evidence()),
                outcome(it.outcome()),
                random.nextBoolean(),
                text(it.report()));
    }

    private Optional<CaseAct.Proposal> proposal() {
        return mode().map(code -> new CaseAct.Proposal(code, Optional.empty(), Optional.empty()));
    }

    private Optional<String> mode() {
        return random.nextInt(5) == 0
                ? Optional.of("NOTHING").filter(_ -> random.nextBoolean())
                : Optional.of(one(law.pack().modes()).code());
    }

    private Ballots ballots(Ballots it) {
        return new Ballots(
                it.meeting(),
                random.nextBoolean() ? it.due() : people(it.due()),
                random.nextBoolean() ? it.absent() : dropped(it.due()),
                random.nextBoolean() ? it.recused() : people(it.recused()),
                count(it.inFavour()),
                count(it.against()),
                count(it.abstained()),
                random.nextInt(6) == 0,
                text(it.minutes()),
                random.nextInt(6) == 0 ? new Majority(new Share(2, 3), false) : it.majority());
    }

    private int count(int count) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt();
            case 1, 2 -> random.nextInt(6) - 1;
            default -> count;
        };
    }
}
