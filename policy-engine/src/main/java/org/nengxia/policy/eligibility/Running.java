package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import org.nengxia.policy.term.EffectPeriod;

/// An effect period that runs because of a measure: from its first to its last day, both included,
/// under one pack that was in force when it was decided.
public record Running(
        String pack, EffectPeriod effect, Taken taken, LocalDate from, LocalDate until) {

    /// Whether no day of effect is recorded, so that it is counted from the decision.
    public boolean countedFromDecision() {
        return taken.effectiveOn() == null;
    }

    /// Whether nobody can say if it runs at all: the period is for certain grounds, and those of
    /// the measure are not recorded.
    public boolean lacksGrounds() {
        return !effect.grounds().isEmpty() && taken.grounds().isEmpty();
    }

    /// The period of a measure. It takes in the day of effect, so that six months from 10 January
    /// end on 9 July; where the last month lacks that day, they end with the month.
    static Running of(String pack, EffectPeriod effect, Taken taken) {
        LocalDate from = taken.from();
        LocalDate end = from.plusMonths(effect.length().months().orElseThrow());
        boolean whole = end.getDayOfMonth() == from.getDayOfMonth();
        return new Running(pack, effect, taken, from, whole ? end.minusDays(1) : end);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
