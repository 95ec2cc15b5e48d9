package org.nengxia.casework.web.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.casework.reminder.ReminderList.Times;

/// The clocks of one office: what is overdue is overdue for the office, not for a person.
///
/// @param key which office, as an address names it; `none` where cases only wait
/// @param organ what the organs of that office are called in these cases
/// @param running with time left, standing, or not to be told
/// @param reminded how often the office was reminded of clocks that run
record OfficeLoad(String key, String organ, long overdue, long soon, long running, Times reminded) {

    static String key(Clocked clock) {
        return clock.office().isEmpty() ? "none" : clock.office();
    }

    /// The load of each office, the one with most overdue first.
    static List<OfficeLoad> of(List<Clocked> clocks) {
        Map<String, OfficeLoad> loads = new LinkedHashMap<>();
        for (Clocked each : clocks) {
            loads.merge(key(each), one(each), OfficeLoad::and);
        }
        return loads.values().stream()
                .sorted(
                        Comparator.comparingLong(OfficeLoad::overdue)
                                .thenComparingLong(OfficeLoad::soon)
                                .thenComparingLong(OfficeLoad::running)
                                .reversed())
                .toList();
    }

    private static OfficeLoad one(Clocked clock) {
        boolean over = clock.urgency().equals("overdue");
        boolean soon = clock.urgency().equals("soon");
        return new OfficeLoad(
                key(clock),
                clock.organ(),
                over ? 1 : 0,
                soon ? 1 : 0,
                over || soon ? 0 : 1,
                clock.reminded());
    }

    private OfficeLoad and(OfficeLoad more) {
        return new OfficeLoad(
                key,
                List.of(organ.split("、")).contains(more.organ) ? organ : organ + "、" + more.organ,
                overdue + more.overdue,
                soon + more.soon,
                running + more.running,
                reminded.and(more.reminded));
    }
}
