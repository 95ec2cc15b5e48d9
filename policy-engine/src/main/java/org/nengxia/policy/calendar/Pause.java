package org.nengxia.policy.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Days that do not count towards a limit (期限中止), with the reason that was given.
///
/// @param from the first day that does not count
/// @param resumed the day on which it counts again; empty while nobody has resumed it
public record Pause(LocalDate from, Optional<LocalDate> resumed, String reason) {

    /// Refuses one that ends before it begins.
    public Pause {
        if (resumed.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a pause from %s to %s".formatted(from, resumed));
        }
    }

    /// Whether a day does not count.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && resumed.map(day::isBefore).orElse(true);
    }

    boolean isOpen() {
        return resumed.isEmpty();
    }
}
