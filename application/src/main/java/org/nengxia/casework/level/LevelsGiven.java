package org.nengxia.casework.level;

import java.time.LocalDate;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.kernel.Label;
import org.nengxia.roster.Levels;
import org.springframework.stereotype.Component;

/// Keeps in the roster what level or rank decisions of cases gave, and takes it back when one
/// falls.
@Component
public class LevelsGiven {
    private final Levels levels;

    LevelsGiven(Levels levels) {
        this.levels = levels;
    }

    /// Keeps the level that a case's decision fixes, if it fixes one, from a day on.
    public void give(CaseFile file, long cadre, LocalDate day) {
        file.standing()
                .decision()
                .ifPresent(decision ->
                        decision.level().ifPresent(it -> give(file, cadre, decision, it, day)));
    }

    private void give(
            CaseFile file, long cadre, Decision decision, CaseAct.LevelNamed named, LocalDate day) {
        Label title = LevelWords.title(file, named.code());
        levels.give(cadre, named.code(), title, day, decision.document());
    }

    /// Gives the level anew by a corrected decision, from the day on which it was carried out
    /// first; nothing where it was not carried out yet.
    public void correct(CaseFile file, long cadre) {
        Decision decision = file.standing().decision().orElseThrow();
        decision.executedOn()
                .ifPresent(day -> {
                    levels.undo(cadre, decision.document());
                    give(file, cadre, day);
                });
    }

    /// Takes back what a decision gave.
    public void takeBack(long cadre, String document) {
        levels.undo(cadre, document);
    }
}
