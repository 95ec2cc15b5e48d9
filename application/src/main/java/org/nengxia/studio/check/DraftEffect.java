package org.nengxia.studio.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.population.Effect;
import org.nengxia.population.Tally;

/// What a draft would do to the cadres as they stand, set against the pack it was begun from.
///
/// @param day the day of the facts
/// @param whole everybody and every group, under both
/// @param rules how each rule answers under either, in the draft's order, then what it dropped
/// @param moved the first of those who would enter or leave
public record DraftEffect(
        LocalDate day, Effect whole, List<RuleEffect> rules, List<Effect.Moved> moved) {

    /// Keeps its own copies.
    public DraftEffect {
        rules = List.copyOf(rules);
        moved = List.copyOf(moved);
    }

    /// How a rule answers under both laws; empty where it does not hold.
    public record RuleEffect(String rule, Optional<Tally> before, Optional<Tally> after) {

        /// How many more it hits than before; less is negative.
        public long more() {
            return after.map(Tally::hits).orElse(0L) - before.map(Tally::hits).orElse(0L);
        }
    }
}
