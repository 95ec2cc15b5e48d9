package org.nengxia.policy.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A length of time as the law writes it; days are not turned into working days, nor months into
/// days. 1 or more, at most 9999.
public record Length(int count, Unit unit) {

    /// Refuses a length of nothing.
    public Length {
        if (count < 1 || count > 9999) {
            throw new IllegalArgumentException("A length is 1 to 9999, not " + count);
        }
    }

    /// What is counted.
    public enum Unit {
        /// 日: every day counts.
        CALENDAR_DAY,
        /// 工作日: weekends and holidays do not count.
        WORKING_DAY,
        /// 月.
        MONTH,
        /// 年.
        YEAR;

        /// The unit as written in pack files: `calendar-day`, `working-day`, `month`, `year`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The unit of a key, if there is one.
        public static Optional<Unit> of(String key) {
            return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
        }
    }

    /// The length in months; empty when it is counted in days.
    public Optional<Integer> months() {
        return switch (unit) {
            case MONTH -> Optional.of(count);
            case YEAR -> Optional.of(12 * count);
            case CALENDAR_DAY, WORKING_DAY -> Optional.empty();
        };
    }

    /// This time and as much more of the same unit as the other says.
    Length and(Length other) {
        return new Length(count + other.count, unit);
    }

    /// Written as in pack files, such as `30 calendar-day`.
    @Override
    public String toString() {
        return count + " " + unit.key();
    }
}
