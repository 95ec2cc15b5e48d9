package org.nengxia.policy.procedure.course;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Share;

/// Which obligations have been met so far, and whether a decision has been carried out. An act
/// taken anew undoes what was met upon it.
public record Duties(Set<Obligation> met, boolean executed) {

    /// Nothing has happened yet.
    public static final Duties NONE = new Duties(Set.of(), false);

    private static final int FEWEST_INVESTIGATORS = 2;
    private static final Share HALF = new Share(1, 2);

    /// Whether an obligation is met.
    public boolean has(Obligation obligation) {
        return met.contains(obligation);
    }

    /// What is met once a way has been taken.
    public Duties after(Move move) {
        if (!(move.from() instanceof Node.Task task)) {
            return this;
        }
        Outcome outcome = move.outcome();
        return outcome == null ? lapsed(task) : after(task, outcome);
    }

    /// What is met after an act with an outcome.
    private Duties after(Node.Task task, Outcome outcome) {
        Set<Obligation> now = copy();
        for (Obligation each : Obligation.about(task.form())) {
            now.remove(each);
            if (each.reopens()) {
                now.removeIf(later -> later.compareTo(each) > 0);
            }
            if (meets(each, task, outcome)) {
                now.add(each);
            }
        }
        boolean stands = executed && task.form() != Form.RESTORE;
        return of(now, stands || task.form() == Form.EXECUTE);
    }

    /// Who lets the time for a right run out has had the right.
    private Duties lapsed(Node.Task task) {
        Set<Obligation> now = copy();
        if (Obligation.about(task.form()).contains(Obligation.RIGHTS_OFFERED)) {
            now.add(Obligation.RIGHTS_OFFERED);
        }
        return of(now, executed);
    }

    private Set<Obligation> copy() {
        Set<Obligation> copy = EnumSet.noneOf(Obligation.class);
        copy.addAll(met);
        return copy;
    }

    private static Duties of(Set<Obligation> met, boolean executed) {
        return new Duties(Collections.unmodifiableSet(met), executed);
    }

    private static boolean meets(Obligation obligation, Node.Task task, Outcome outcome) {
        return switch (obligation) {
            case RECUSAL_CHECKED -> outcome == Outcome.SETTLED;
            case WARNED_BEFORE -> outcome == Outcome.NOT_CORRECTED;
            case APPLIED -> outcome == Outcome.FILED;
            case VERIFIED_BY_TWO ->
                    task.persons() >= FEWEST_INVESTIGATORS
                            && (outcome == Outcome.SUBSTANTIATED || outcome == Outcome.PARTLY);
            case ANSWERED -> outcome == Outcome.STANDS;
            case PROPOSED -> outcome == Outcome.PROPOSED;
            case VOTED ->
                    outcome == Outcome.CARRIED
                            && task.present().filter(each -> each.compareTo(HALF) > 0).isPresent();
            case APPROVED -> outcome == Outcome.APPROVED;
            case POSTED -> outcome == Outcome.NO_OBJECTION;
            case HEARD, DECISION_ISSUED, TALKED, NOTIFIED, RIGHTS_OFFERED -> true;
        };
    }
}
