package org.nengxia.reform;

import java.util.List;
import java.util.Map;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Dimension;
import org.nengxia.population.Shift;
import org.nengxia.population.Tally;

/// What a change of the law would do to the population as it stands.
///
/// @param all everybody: how many are hit under both laws, only under the new one, only under the
///   old one
/// @param groups the same by sex, band of age and unit
/// @param before how each rule of the law in force answers
/// @param after how each rule of the changed law answers
public record Effect(
        PackOnDay from,
        PackOnDay to,
        Shift all,
        Map<Dimension, List<Shift>> groups,
        List<Tally> before,
        List<Tally> after) {

    /// How many are hit by the law in force.
    public long hitBefore() {
        return all.stay() + all.leave();
    }

    /// How many would be hit by the changed law.
    public long hitAfter() {
        return all.stay() + all.enter();
    }
}
