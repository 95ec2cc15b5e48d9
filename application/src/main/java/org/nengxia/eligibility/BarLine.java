package org.nengxia.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.term.Bar;

/// What effect periods say about one bar of one cadre, in the words of one language.
///
/// @param label from what, such as 提拔
/// @param until the last day of what is certain; empty when nothing is, or while a case is open
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
        /// Whether one runs depends on facts that are not recorded.
        UNDETERMINED
    }

    /// Whether a period runs, or may.
    public boolean notOpen() {
        return state != State.OPEN;
    }

    /// Whether a period may run that is not certain.
    public boolean doubtful() {
        return periods.stream().anyMatch(each -> !each.lacks().isEmpty());
    }

    /// Whether it lasts until a case ends that is under way, so that no day can be named.
    public boolean openEnded() {
        return state == State.BARRED && until.isEmpty();
    }

    /// A period that bars, or may bar.
    ///
    /// @param record where the handling or sanction is shown
    /// @param law where the row of the pack is shown
    /// @param countedFromDecision whether the day of effect is missing
    /// @param until its last day; empty while it lasts until a case ends, or until the end of a
    ///   term that the roster does not say
    /// @param lacks which fact is missing to say that it runs and where to enter it, in a sentence;
    ///   empty when it is certain
    public record PeriodLine(
            String number,
            String record,
            String measure,
            String title,
            String law,
            LocalDate from,
            Optional<LocalDate> until,
            boolean countedFromDecision,
            String lacks,
            String citations) {}
}
