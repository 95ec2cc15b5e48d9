package org.nengxia.sample.inspect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.county.Unit;

/// An inspection of a unit on a day, with what was found about whom.
final class Visit {
    private final Unit unit;
    private final LocalDate day;
    private final List<Found> findings = new ArrayList<>();

    /// A problem of one aspect found about somebody.
    ///
    /// @param led the handling that it led to, blank for most
    record Found(Tenure about, String aspect, @Nullable Led led) {}

    /// A handling that findings led to.
    record Led(Tenure about, String measure, LocalDate decidedOn) {}

    Visit(Unit unit, LocalDate day) {
        this.unit = unit;
        this.day = day;
    }

    Unit unit() {
        return unit;
    }

    LocalDate day() {
        return day;
    }

    List<Found> findings() {
        return findings;
    }
}
