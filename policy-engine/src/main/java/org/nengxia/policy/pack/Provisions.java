package org.nengxia.policy.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Standing;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.recusal.RecusalRules;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.TimeLimit;

/// What a pack lays down besides its rules: the law's own channels of going down, what must have
/// gone before, legal time limits, effect periods, who must withdraw, which measure comes first,
/// how its grounds relate to other packs, how well each rule is known (a rule not named stands as
/// its ground does), the procedures by which people decide, and the levels that people can have.
public record Provisions(
        List<ExitChannel> channels,
        @Nullable Precondition precondition,
        List<TimeLimit> timers,
        List<EffectPeriod> effects,
        RecusalRules recusals,
        List<Priority> priorities,
        List<Crosswalk> crosswalk,
        Map<String, Standing> rules,
        Procedures procedures,
        Ladder ladder) {

    /// Keeps its own copies.
    public Provisions {
        channels = List.copyOf(channels);
        timers = List.copyOf(timers);
        effects = List.copyOf(effects);
        priorities = List.copyOf(priorities);
        crosswalk = List.copyOf(crosswalk);
        rules = Map.copyOf(rules);
    }
}
