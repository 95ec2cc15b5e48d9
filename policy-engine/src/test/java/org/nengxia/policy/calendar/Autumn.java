package org.nengxia.policy.calendar;

import java.time.LocalDate;

/// A calendar of two years: the October holidays of 2025 as they were, and a 2026 without any.
final class Autumn {
    static final String TEXT =
            """
            id: autumn
            source: {zh: 国务院办公厅通知, en: the State Council notice}
            rolls: {confidence: F, zh: 规定, en: rule}
            years:
              2025: {off: [2025-10-01..2025-10-08], work: [2025-09-28, 2025-10-11]}
              2026: {off: [], work: []}
            """;

    private Autumn() {}

    static WorkingCalendar calendar() {
        return switch (CalendarReader.read("autumn.yaml", TEXT)) {
            case CalendarReading.Ready(var calendar) -> calendar;
            case CalendarReading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
