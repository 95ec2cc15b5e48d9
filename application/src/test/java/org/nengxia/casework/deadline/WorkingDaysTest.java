package org.nengxia.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void itWarnsSixtyDaysBeforeItsEnd() {
        WorkingDays days = WorkingDays.ofTheProduct();
        LocalDate end = LocalDate.of(2026, 12, 31);
        assertThat(days.ends(LocalDate.of(2026, 3, 1))).isEqualTo(end);
        assertThat(days.runsOut(end.minusDays(60))).isFalse();
        assertThat(days.runsOut(end.minusDays(59))).isTrue();
    }
}
