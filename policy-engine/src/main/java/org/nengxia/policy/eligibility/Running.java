package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.EffectStart;

/// An effect period that runs because of a measure: from its first to its last day, both included,
/// under one pack that was in force when it was decided.
public record Running(
        String pack, EffectPeriod effect, Taken taken, LocalDate from, LocalDate until) {

    /// Whether no day of effect is recorded, so that it is counted from the decision.
    public boolean countedFromDecision() {
        return taken.effectiveOn() == null
                && !(effect.from() == EffectStart.NEW_POST && taken.newPostOn() != null);
    }

    /// Whether nobody can say if it runs at all: the period is for certain grounds, and those of
    /// the measure are not recorded.
    public boolean lacksGrounds() {
        return !effect.grounds().isEmpty() && taken.grounds().isEmpty();
    }

    /// The period of a measure. It takes in the day of effect, so that six months from 10 January
    /// end on 9 July; where the last month lacks that day, they end with the month. Calendar years
    /// end with December.
    static Running of(String pack, EffectPeriod effect, Taken taken) {
        int months = effect.length().months().orElseThrow();
        LocalDate effective = taken.from();
        return switch (effect.from()) {
            case EFFECT_DATE -> counted(pack, effect, taken, effective);
            case NEW_POST ->
                    counted(
                            pack,
                            effect,
                            taken,
                            Objects.requireNonNullElse(taken.newPostOn(), effective));
            case EFFECT_YEAR ->
                    new Running(
                            pack,
                            effect,
                            taken,
                            effective,
                            effective.withDayOfYear(1).plusMonths(months).minusDays(1));
            case NEXT_YEAR -> counted(pack, effect, taken, effective.withDayOfYear(1).plusYears(1));
        };
    }

    private static Running counted(String pack, EffectPeriod effect, Taken taken, LocalDate from) {
        LocalDate end = from.plusMonths(effect.length().months().orElseThrow());
        boolean whole = end.getDayOfMonth() == from.getDayOfMonth();
        return new Running(pack, effect, taken, from, whole ? end.minusDays(1) : end);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
