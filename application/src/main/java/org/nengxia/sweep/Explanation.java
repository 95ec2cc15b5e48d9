package org.nengxia.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Tenure;

/// Why a rule answers as it does about a cadre: the engine's trace, not yet in words.
///
/// @param post the foremost post held on the day
/// @param law the pack on the day
/// @param run the sweep whose answer this is; empty when it was asked for directly
/// @param nomination what that sweep kept; empty for a miss
/// @param undecided the other rules that cannot tell about this cadre
public record Explanation(
        Cadre cadre,
        Optional<Tenure> post,
        PackOnDay law,
        Answer answer,
        Optional<SweepRun> run,
        Optional<Nomination> nomination,
        List<Undecided> undecided) {

    /// Another rule that cannot tell, and the facts it misses.
    public record Undecided(String rule, List<String> missing) {}

    /// The day of the facts and of the law.
    public LocalDate asOf() {
        return law.day();
    }
}
