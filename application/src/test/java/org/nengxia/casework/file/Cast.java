package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.casework.file.appeal.PostsHeld;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;

/// Those who act in a story's case, and what two of their acts say.
final class Cast {
    static final Taker OFFICER = taker("luo", Office.ORGANISATION_OFFICER, false);
    static final Taker HEAD = taker("fang", Office.ORGANISATION_HEAD, false);
    static final Taker MEMBER = taker("zheng", Office.DECIDING_MEMBER, true);
    static final Taker APPEAL = taker("shen", Office.APPEAL_ORGAN, false);
    static final Taker PERSON =
            new Taker(new Actor("lu", "lu", Office.CADRE), OptionalLong.of(7), false);
    static final Taker PRODUCT = new Taker(Actor.PRODUCT, OptionalLong.empty(), false);
    static final List<String> MEMBERS = List.of("m1", "m2", "m3", "m4", "m5");

    /// Who acts in the case without verifying, hearing, talking or voting.
    static final List<String> OTHERS = List.of("fang", "zheng", "shen");

    private Cast() {}

    static Taker taker(String account, Office office, boolean principal) {
        return new Taker(new Actor(account, account, office), OptionalLong.empty(), principal);
    }

    /// The posts of somebody who holds one for long, by which he is a leading member or not.
    static PostsHeld holding(LeadingMember by) {
        var post = new PostsHeld.Held(LocalDate.of(2020, 5, 8), Optional.empty(), by);
        return new PostsHeld(List.of(post));
    }

    /// Whose turn it is to take a task.
    static Taker taker(CaseFile file, Node.Task task) {
        return switch (file.progress()
                .law()
                .procedures()
                .organ(task.organ())
                .orElseThrow()
                .office()) {
            case ORGANISATION_DEPARTMENT -> OFFICER;
            case DEPARTMENT_HEAD -> HEAD;
            case DECIDING_ORGAN, PRINCIPAL_LEADER -> MEMBER;
            case PERSON -> PERSON;
            case APPEAL_ORGAN -> APPEAL;
            case DISCIPLINE_COMMISSION, UNIT -> throw new AssertionError(task.id());
        };
    }

    static CaseAct.Verified finding(Outcome outcome, boolean violation) {
        boolean found = outcome == Outcome.SUBSTANTIATED || outcome == Outcome.PARTLY;
        return new CaseAct.Verified(
                "verify",
                List.of("luo", "wei"),
                List.of(
                        new CaseAct.Examined("E-1", found, "与原件一致"),
                        new CaseAct.Examined("E-2", false, "统计口径不同")),
                outcome,
                violation,
                "核实报告");
    }

    static CaseAct.Voted vote(int inFavour, int against, int abstained, String... absent) {
        return vote(Majority.USUAL, inFavour, against, abstained, absent);
    }

    static CaseAct.Voted vote(
            Majority majority, int inFavour, int against, int abstained, String... absent) {
        return new CaseAct.Voted(
                "vote",
                new Ballots(
                        "M-1",
                        MEMBERS,
                        List.of(absent),
                        List.of(),
                        inFavour,
                        against,
                        abstained,
                        false,
                        "讨论情况",
                        majority),
                MEMBERS.stream()
                        .map(each -> new CaseAct.Ruling(each, List.of(), false, ""))
                        .toList());
    }

    /// What is ruled on one person.
    static CaseEvent ruled(String account, boolean recused) {
        return new CaseEvent.Ruled(
                List.of(new CaseAct.Ruling(account, List.of(), recused, "本人声明")));
    }
}
