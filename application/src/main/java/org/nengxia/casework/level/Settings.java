package org.nengxia.casework.level;

import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.roster.Levels;
import org.nengxia.roster.Reversals;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Component;

/// Finds what somebody had before a measure.
@Component("casework.levelSettings")
class Settings {
    private final Levels levels;
    private final Roster roster;
    private final Reversals reversals;

    Settings(Levels levels, Roster roster, Reversals reversals) {
        this.levels = levels;
        this.roster = roster;
        this.reversals = reversals;
    }

    /// Of a measure that is to come.
    Optional<Setting> now(CaseFile file, long cadre, String measure, LocalDate day) {
        return Setting.of(
                file,
                measure,
                day,
                levels.on(cadre, day),
                roster.tenures(cadre, day).stream().map(Tenure::post).toList());
    }

    /// Of the lighter measure of a corrected decision: what the person had before the decision
    /// counts, not what the decision gave.
    Optional<Setting> corrected(CaseFile file, long cadre, Decision decision, LocalDate day) {
        if (decision.executedOn().isEmpty()) {
            return now(file, cadre, decision.lastMeasure(), day);
        }
        return Setting.of(
                file,
                decision.lastMeasure(),
                day,
                levels.on(cadre, decision.decidedOn().minusDays(1)),
                reversals.left(new Reversals.Decided(cadre, decision.documents())));
    }
}
