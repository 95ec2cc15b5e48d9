package org.nengxia.sample.decide;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.nengxia.sample.county.Place;

/// Numbers the records of one county by kind and year, such as DC2004-017; a neighbour's carry its
/// own number as well, such as BX2004-07-001, so that no two counties number alike.
public final class Numbering {
    private final Map<String, Integer> last = new HashMap<>();
    private final Place place;

    /// Numbers for that county, each kind and year from one.
    public Numbering(Place place) {
        this.place = place;
    }

    /// The next number of that kind in the day's year.
    public String next(String kind, LocalDate day) {
        String series = kind + day.getYear();
        return place.number(series + "-", last.merge(series, 1, Integer::sum), 3);
    }
}
