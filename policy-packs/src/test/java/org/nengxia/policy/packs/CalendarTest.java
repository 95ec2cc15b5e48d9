package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.calendar.CalendarReader;
import org.nengxia.policy.calendar.CalendarReading;
import org.nengxia.policy.calendar.WorkingCalendar;

/// The national working calendar that ships.
class CalendarTest {

    private static WorkingCalendar calendar() throws IOException {
        String file = "calendars/cn.yaml";
        return switch (CalendarReader.read(file, Files.readString(Path.of(file)))) {
            case CalendarReading.Ready(var calendar) -> calendar;
            case CalendarReading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }

    @Test
    void itHoldsEveryYearFrom2004To2026() throws IOException {
        assertThat(calendar().years())
                .containsExactlyElementsOf(IntStream.rangeClosed(2004, 2026).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2005-05-08, true", // a Sunday worked for the May holidays
        "2005-05-09, true",
        "2005-10-07, false",
        "2020-01-31, false", // the Spring Festival was made longer that year
        "2020-10-08, false",
        "2024-02-09, true", // the eve of the Spring Festival was no day off that year
        "2025-01-28, false", // and has been one since
        "2026-10-10, true"
    })
    void aDayIsWorkedOrNot(LocalDate day, boolean worked) throws IOException {
        assertThat(calendar().isWorkingDay(day)).isEqualTo(worked);
    }
}
