package org.nengxia.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.policy.calendar.Autumn.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.Length.Unit;

class TimeBudgetTest {
    private static final WorkingCalendar CALENDAR = Autumn.calendar();

    @ParameterizedTest
    @CsvSource({
        // 5 working days over the National Day holidays: 29 and 30 September, 9, 10 and 11 October
        "2025-09-28, 5, WORKING_DAY, 2025-10-11",
        // the Saturday that is worked in their stead counts
        "2025-10-10, 1, WORKING_DAY, 2025-10-11",
        // the day of the event does not count
        "2025-11-03, 15, CALENDAR_DAY, 2025-11-18",
        // a last day off moves to the next working day
        "2025-09-24, 8, CALENDAR_DAY, 2025-10-09",
        "2025-11-01, 30, CALENDAR_DAY, 2025-12-01",
        // a month ends on the day of the same number, or on the last of a shorter month
        "2025-11-04, 1, MONTH, 2025-12-04",
        "2026-01-30, 1, MONTH, 2026-03-02",
        "2025-03-31, 1, YEAR, 2026-03-31"
    })
    void aLimitEndsOn(LocalDate event, int count, Unit unit, LocalDate last) {
        assertThat(TimeBudget.of(event, new Length(count, unit)).lastDay(CALENDAR))
                .contains(new Reckoned.On(last));
    }

    @Test
    void nothingIsReckonedBeyondTheYearsThatAreKnown() {
        var days = TimeBudget.of(day("2026-12-30"), new Length(5, Unit.WORKING_DAY));
        var months = TimeBudget.of(day("2026-10-10"), new Length(3, Unit.MONTH));
        assertThat(days.lastDay(CALENDAR)).contains(new Reckoned.Beyond(2027));
        assertThat(months.lastDay(CALENDAR)).contains(new Reckoned.Beyond(2027));
        assertThat(months.on(day("2026-11-01"), CALENDAR)).isEqualTo(new TimeLeft.Beyond(2027));
    }

    @Test
    void pausedDaysDoNotCount() {
        var pause = new Pause(day("2025-11-05"), Optional.of(day("2025-11-08")), "补充材料");
        var limit =
                new TimeBudget(
                        day("2025-11-03"), new Length(15, Unit.CALENDAR_DAY), List.of(pause));
        assertThat(limit.lastDay(CALENDAR)).contains(new Reckoned.On(day("2025-11-21")));
        assertThat(limit.on(day("2025-11-06"), CALENDAR)).isEqualTo(new TimeLeft.Paused(pause));
        assertThat(limit.on(day("2025-11-08"), CALENDAR))
                .isEqualTo(new TimeLeft.Left(day("2025-11-21"), 13));
    }

    @Test
    void aLimitThatNobodyResumesHasNoLastDay() {
        var pause = new Pause(day("2025-11-05"), Optional.empty(), "等待上级答复");
        var limit =
                new TimeBudget(
                        day("2025-11-03"), new Length(15, Unit.CALENDAR_DAY), List.of(pause));
        assertThat(limit.lastDay(CALENDAR)).isEmpty();
        assertThat(limit.on(day("2026-05-01"), CALENDAR)).isEqualTo(new TimeLeft.Paused(pause));
    }

    @Test
    void aPauseAfterTheEndChangesNothing() {
        var pause = new Pause(day("2025-12-01"), Optional.empty(), "迟来的中止");
        var limit =
                new TimeBudget(
                        day("2025-11-03"), new Length(15, Unit.CALENDAR_DAY), List.of(pause));
        assertThat(limit.on(day("2025-12-02"), CALENDAR))
                .isEqualTo(new TimeLeft.Over(day("2025-11-18"), 14));
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsNot() {
        var limit = TimeBudget.of(day("2025-10-08"), new Length(5, Unit.WORKING_DAY));
        assertThat(limit.on(day("2025-10-14"), CALENDAR))
                .isEqualTo(new TimeLeft.Left(day("2025-10-14"), 0));
        assertThat(limit.on(day("2025-10-15"), CALENDAR))
                .isEqualTo(new TimeLeft.Over(day("2025-10-14"), 1));
    }

    /// For many limits drawn by a seed: a longer one never ends earlier, another pause never makes
    /// one end earlier, each ends on a working day, and as many days count as it has.
    @Test
    void longerLimitsAndMorePausesNeverEndEarlier() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            LocalDate event = day("2025-01-01").plusDays(random.nextInt(300));
            Unit unit = random.nextBoolean() ? Unit.CALENDAR_DAY : Unit.WORKING_DAY;
            Length length = new Length(1 + random.nextInt(40), unit);
            List<Pause> pauses = pauses(random, event);
            LocalDate last = last(new TimeBudget(event, length, pauses));
            assertThat(CALENDAR.isWorkingDay(last)).isTrue();
            Length longer = new Length(length.count() + 1, unit);
            assertThat(last(new TimeBudget(event, longer, pauses))).isAfterOrEqualTo(last);
            pauses.addAll(pauses(random, event));
            assertThat(last(new TimeBudget(event, length, pauses))).isAfterOrEqualTo(last);
        }
    }

    private static List<Pause> pauses(Random random, LocalDate event) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = event.plusDays(random.nextInt(30));
            pauses.add(new Pause(from, Optional.of(from.plusDays(random.nextInt(10))), "中止"));
        }
        return pauses;
    }

    private static LocalDate last(TimeBudget limit) {
        return limit.lastDay(CALENDAR).orElseThrow() instanceof Reckoned.On(LocalDate day)
                ? day
                : LocalDate.MAX;
    }
}
