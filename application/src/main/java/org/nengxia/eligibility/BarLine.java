package org.nengxia.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.term.Bar;

/// What effect periods say about one bar of one cadre, in the words of one language.
///
/// @param label from what, such as 提拔
/// @param until the last day of what is certain; empty when nothing is
/// @param periods the periods that run, the latest end first, certain ones before doubtful ones
public record BarLine(
        Bar bar, String label, State state, Optional<LocalDate> until, List<PeriodLine> periods) {

    /// Keeps its own copy.
    public BarLine {
        periods = List.copyOf(periods);
    }

    /// How a bar stands.
    public enum State {
        /// No period runs.
        OPEN,
        /// A period runs.
        BARRED,
        /// Whether one runs depends on grounds that are not recorded.
        UNDETERMINED
    }

    /// Whether a period runs, or may.
    public boolean notOpen() {
        return state != State.OPEN;
    }

    /// Whether a period may run that is not certain.
    public boolean doubtful() {
        return periods.stream().anyMatch(PeriodLine::lacksGrounds);
    }

    /// A period that bars, or may bar.
    ///
    /// @param record where the handling or sanction is shown
    /// @param law where the row of the pack is shown
    /// @param countedFromDecision whether the day of effect is missing
    /// @param lacksGrounds whether it depends on grounds that are not recorded
    public record PeriodLine(
            String number,
            String record,
            String measure,
            String title,
            String law,
            LocalDate from,
            LocalDate until,
            boolean countedFromDecision,
            boolean lacksGrounds,
            String citations) {}
}
