package org.nengxia.population;

import java.util.List;
import java.util.Map;
import org.nengxia.policy.inforce.PackOnDay;

/// What another law would do to a population.
///
/// @param from the law set against
/// @param to the other law, on the same day
/// @param all everybody: how many are hit under both laws, only under the other, only under the
///   first
/// @param groups the same by sex, band of age, kind of unit and unit, every group of the population
/// @param channels the same by channel of the rules that hit; whom rules of several channels hit is
///   counted under each
/// @param before how each rule of the first law answers
/// @param after how each rule of the other law answers
public record Effect(
        PackOnDay from,
        PackOnDay to,
        Shift all,
        Map<Dimension, List<Shift>> groups,
        List<Shift> channels,
        List<Tally> before,
        List<Tally> after) {

    /// How many are hit by the first law.
    public long hitBefore() {
        return all.hitBefore();
    }

    /// How many would be hit by the other law.
    public long hitAfter() {
        return all.hitAfter();
    }

    /// How many would be hit who are not, or no longer be.
    public long moved() {
        return all.enter() + all.leave();
    }

    /// A cadre whom the other law would hit and the first does not (`enters`), or the reverse.
    ///
    /// @param before ids of the rules of the first law that hit
    /// @param after ids of the rules of the other law that would
    public record Moved(long cadreId, boolean enters, List<String> before, List<String> after) {

        /// Keeps its own copies.
        public Moved {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
