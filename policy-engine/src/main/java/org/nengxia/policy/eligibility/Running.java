package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.EffectStart;
import org.nengxia.policy.term.Lasting;
import org.nengxia.policy.term.Length;

/// An effect period that runs because of a measure, under one pack that was in force when it was
/// decided.
///
/// @param until its last day; missing where it lasts until a case ends that is under way. Of a term
///   whose end is not recorded, the last day that any term could have
/// @param added whether it lasts so long only if the organ added up several taken together
public record Running(
        String pack,
        EffectPeriod effect,
        Taken taken,
        LocalDate from,
        @Nullable LocalDate until,
        boolean added) {

    /// Why nobody can say whether a period runs.
    public enum Doubt {
        /// It is for certain grounds, and those of the measure are not recorded.
        GROUNDS,
        /// It ends with the term of office, and the end of the term is not recorded.
        TERM,
        /// Several were taken together, and what the organ fixed for them is not recorded.
        TOGETHER
    }

    /// Whether no day of effect is recorded, so that it is counted from the decision.
    public boolean countedFromDecision() {
        return taken.effectiveOn() == null
                && !(effect.lasts() instanceof Lasting.CaseEnd)
                && !(effect.from() == EffectStart.NEW_POST && taken.newPostOn() != null);
    }

    /// Which fact is missing to say that it runs; empty when it is certain.
    public Optional<Doubt> doubt() {
        if (!effect.grounds().isEmpty() && taken.grounds().isEmpty()) {
            return Optional.of(Doubt.GROUNDS);
        }
        if (effect.lasts() instanceof Lasting.TermEnd && taken.ends().termEndsOn() == null) {
            return Optional.of(Doubt.TERM);
        }
        return added ? Optional.of(Doubt.TOGETHER) : Optional.empty();
    }

    /// Whether it lasts until a case ends that is under way, so that no last day can be named.
    public boolean untilCaseEnds() {
        return until == null;
    }

    /// The periods of a measure taken together with so many of its kind, itself counted: one, and a
    /// longer one that may hold where the law lets the organ add them up and nothing says whether
    /// it did.
    static Stream<Running> of(String pack, EffectPeriod effect, Taken taken, long together) {
        return switch (effect.lasts()) {
            case Lasting.CaseEnd() ->
                    Stream.of(
                            new Running(
                                    pack,
                                    effect,
                                    taken,
                                    taken.from(),
                                    lastDayOfCase(taken),
                                    false));
            case Lasting.TermEnd(Length most) -> Stream.of(ofTerm(pack, effect, taken, most));
            case Lasting.For(Length length, var most) ->
                    counted(
                            pack,
                            effect,
                            taken,
                            months(length),
                            most.map(Running::months),
                            together);
        };
    }

    private static Stream<Running> counted(
            String pack,
            EffectPeriod effect,
            Taken taken,
            int months,
            Optional<Integer> most,
            long together) {
        Integer fixed = taken.ends().months();
        if (most.isPresent() && fixed != null) {
            int held = Math.clamp(fixed, months, Math.max(months, most.get()));
            return Stream.of(counted(pack, effect, taken, held, false));
        }
        Running alone = counted(pack, effect, taken, months, false);
        return most.isEmpty() || together < 2
                ? Stream.of(alone)
                : Stream.of(
                        alone,
                        counted(
                                pack,
                                effect,
                                taken,
                                (int) Math.min(most.get(), months * together),
                                true));
    }

    private static int months(Length length) {
        return length.months().orElseThrow();
    }

    private static @Nullable LocalDate lastDayOfCase(Taken taken) {
        LocalDate concluded = taken.ends().concludedOn();
        return concluded == null ? null : concluded.minusDays(1);
    }

    private static Running ofTerm(String pack, EffectPeriod effect, Taken taken, Length most) {
        LocalDate ends = taken.ends().termEndsOn();
        LocalDate from = taken.from();
        LocalDate until = ends == null ? lastDay(from, months(most)) : ends;
        return new Running(pack, effect, taken, from, until, false);
    }

    private static Running counted(
            String pack, EffectPeriod effect, Taken taken, int months, boolean added) {
        LocalDate effective = taken.from();
        LocalDate from =
                switch (effect.from()) {
                    case EFFECT_DATE, EFFECT_YEAR -> effective;
                    case NEW_POST -> Objects.requireNonNullElse(taken.newPostOn(), effective);
                    case NEXT_YEAR -> effective.withDayOfYear(1).plusYears(1);
                };
        LocalDate until =
                effect.from() == EffectStart.EFFECT_YEAR
                        ? effective.withDayOfYear(1).plusMonths(months).minusDays(1)
                        : lastDay(from, months);
        return new Running(pack, effect, taken, from, until, added);
    }

    /// A period takes in the day of effect, so that six months from 10 January end on 9 July; where
    /// the last month lacks that day, they end with the month.
    private static LocalDate lastDay(LocalDate from, int months) {
        LocalDate end = from.plusMonths(months);
        return end.getDayOfMonth() == from.getDayOfMonth() ? end.minusDays(1) : end;
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
