package org.nengxia.sample.decide;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Numbers records by kind and year, such as DC2004-017.
public final class Numbering {
    private final Map<String, Integer> last = new HashMap<>();

    /// The next number of that kind in the day's year.
    public String next(String kind, LocalDate day) {
        String series = kind + day.getYear();
        return "%s-%03d".formatted(series, last.merge(series, 1, Integer::sum));
    }
}
