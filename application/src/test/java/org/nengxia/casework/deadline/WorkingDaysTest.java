package org.nengxia.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.kernel.Label;

/// Further years of the working calendar come as data. The days of these years are made up.
class WorkingDaysTest {
    private static final LocalDate DAY = LocalDate.of(2090, 3, 1);

    @TempDir private Path home = Path.of("");

    private WorkingDays with(String name, String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve("calendars"));
        Files.writeString(folder.resolve(name), text);
        return new WorkingDays(home);
    }

    private static String year(int year, String off) {
        return """
        id: further
        zh: 补充
        en: further
        source: {zh: 通知, en: notice}
        years:
          %d:
            off: [%s]
            work: []
        """
                .formatted(year, off);
    }

    @Test
    void aYearInTheDataFolderIsKnownWithoutANewBuild() throws IOException {
        assertThat(new WorkingDays(home).calendar().covers(DAY)).isFalse();
        WorkingDays days = with("2090.yaml", year(2090, "2090-03-01"));
        assertThat(days.calendar().isWorkingDay(DAY)).isFalse();
        assertThat(days.calendar().isWorkingDay(DAY.plusDays(1))).isTrue();
        assertThat(days.faults()).isEmpty();
    }

    @Test
    void aFileWithAFaultIsLeftOutAndSaysWhereAndWhy() throws IOException {
        WorkingDays days = with("2090.yaml", year(2090, "2090-02-30"));
        assertThat(days.calendar().covers(DAY)).isFalse();
        assertThat(days.faults())
                .extracting(Label::en)
                .singleElement()
                .asString()
                .contains("calendars/2090.yaml", "2090", "off", "2090-02-30");
    }

    @Test
    void aYearThatShipsIsNotChanged() throws IOException {
        WorkingDays days = with("2025.yaml", year(2025, "2025-01-02"));
        assertThat(days.calendar().isWorkingDay(LocalDate.of(2025, 1, 2))).isTrue();
    }

    @Test
    void itWarnsSixtyDaysBeforeItsEnd() {
        WorkingDays days = WorkingDays.ofTheProduct();
        LocalDate end = LocalDate.of(2026, 12, 31);
        assertThat(days.ends(LocalDate.of(2026, 3, 1))).isEqualTo(end);
        assertThat(days.runsOut(end.minusDays(60))).isFalse();
        assertThat(days.runsOut(end.minusDays(59))).isTrue();
    }
}
