package org.nengxia.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.policy.calendar.Autumn.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {

    @Test
    void aWeekendThatIsWorkedIsAWorkingDayAndAHolidayIsNone() {
        WorkingCalendar calendar = Autumn.calendar();
        assertThat(calendar.isWorkingDay(day("2025-09-28"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2025-10-02"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2025-10-12"))).isFalse();
        assertThat(calendar.covers(day("2027-01-01"))).isFalse();
        assertThat(calendar.years()).containsExactly(2025, 2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2025-09-28|2025-09-29|2025-09-29 is no day off that is worked; correct it",
                "2025-10-11|2025-10-04|2025-10-04 is no day off that is worked; correct it",
                "2025-10-08|2025-01-08|'2025-10-01..2025-01-08' is no day; write yyyy-mm-dd or first..last",
                "2025-10-01..|2025-9-1..|'2025-9-1..2025-10-08' is no day; write yyyy-mm-dd or first..last",
                "2026: {off: []|2026: {off: [2027-01-01]|2027-01-01 is not of this year; move it to its own",
                "2026: {off: []|2026: {of: []|must be a list of days",
                "rolls|roll|is not a key of a calendar; correct or remove it",
                "  2026:|  26:|is not a year; write four digits",
                "rolls: {confidence: F|rolls: {confidence: [|is not YAML; correct it",
                "rolls: {confidence: F, zh: 规定, en: rule}|rolls: true|needs its rule",
                "{zh: 国务院办公厅通知, en: the State Council notice}|{zh: 通知}|needs the notice that the days are from",
                "  2026: {off|  2025: {off|stands twice; remove one",
                "2025-09-28|2025-09-29|row 5, column 2025 work"
            })
    void aFaultIsToldWithWhereAndWhatToDo(String right, String wrong, String reason) {
        List<String> told =
                switch (CalendarReader.read("autumn.yaml", Autumn.TEXT.replace(right, wrong))) {
                    case CalendarReading.Ready _ -> List.of();
                    case CalendarReading.Refused refused ->
                            refused.faults().stream().map(fault -> fault.sentence().en()).toList();
                };
        assertThat(told)
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("autumn.yaml").contains(reason));
    }
}
