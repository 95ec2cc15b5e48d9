package org.nengxia.sample.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Days on which offices work and the county committee decides (Tuesdays and Fridays outside the
/// long holidays), and the numbers of the documents issued on them, which rise with the day.
public final class OfficeDays {
    private static final Set<DayOfWeek> SITTINGS = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

    private OfficeDays() {}

    /// That day or the next one on which the committee decides.
    public static LocalDate sitting(LocalDate day) {
        LocalDate sitting = day;
        while (!SITTINGS.contains(sitting.getDayOfWeek()) || holiday(sitting)) {
            sitting = sitting.plusDays(1);
        }
        return sitting;
    }

    /// That day or the next one on which offices are open.
    public static LocalDate open(LocalDate day) {
        LocalDate open = day;
        while (open.getDayOfWeek().getValue() > 5 || holiday(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /// The number of the document issued on a day, such as 澄组〔2004〕17号.
    public static String document(String issuer, LocalDate day) {
        int weekdayOfNewYear = day.withDayOfYear(1).getDayOfWeek().getValue();
        int week = (day.getDayOfYear() + weekdayOfNewYear - 2) / 7;
        int number = 2 * week + (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 ? 1 : 2);
        return "%s〔%d〕%d号".formatted(issuer, day.getYear(), number);
    }

    private static boolean holiday(LocalDate day) {
        int month = day.getMonthValue();
        int ofMonth = day.getDayOfMonth();
        return (month == 1 && ofMonth <= 3) || ((month == 5 || month == 10) && ofMonth <= 7);
    }
}
