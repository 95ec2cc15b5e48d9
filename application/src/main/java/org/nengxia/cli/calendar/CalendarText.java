package org.nengxia.cli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Years and days of the calendar as they are printed, days that follow one another as one run.
final class CalendarText {

    private CalendarText() {}

    static String listed(Collection<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static String ranges(Collection<LocalDate> days) {
        List<String> runs = new ArrayList<>();
        List<LocalDate> sorted = days.stream().sorted().toList();
        int first = 0;
        for (int at = 0; at < sorted.size(); at++) {
            boolean goesOn =
                    at + 1 < sorted.size() && sorted.get(at).plusDays(1).equals(sorted.get(at + 1));
            if (!goesOn) {
                runs.add(
                        first == at
                                ? sorted.get(at).toString()
                                : sorted.get(first) + ".." + sorted.get(at));
                first = at + 1;
            }
        }
        return runs.isEmpty() ? "—" : String.join(", ", runs);
    }
}
