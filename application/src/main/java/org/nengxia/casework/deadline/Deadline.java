package org.nengxia.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.Label;
import org.nengxia.policy.calendar.TimeLeft;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;

/// A clock that runs in a case, as of a day. What is overdue is overdue for the organ whose turn it
/// is, not for a person.
///
/// @param clock its id in the drawing
/// @param task the act of the procedure that it bounds; empty where the case only waits, and of
///   what is owed beside it, such as a return visit
/// @param organ whose turn it is; empty where the case only waits
/// @param since the day that set it going
/// @param urgency how pressing it is
/// @param leads whether the case goes on without the act once the time is up
public record Deadline(
        String clock,
        Label title,
        Optional<Node.Task> task,
        Optional<Organ> organ,
        LocalDate since,
        TimeLeft left,
        Urgency urgency,
        boolean leads,
        List<Citation> citations) {

    /// How pressing it is.
    public enum Urgency {
        /// Over, and somebody owes the act.
        OVERDUE,
        /// Few days are left.
        SOON,
        /// Time is left.
        RUNNING,
        /// It stands, with the case.
        PAUSED,
        /// It cannot be told.
        UNKNOWN
    }

    /// The last day on which the act is in time; empty while that cannot be told.
    public Optional<LocalDate> lastDay() {
        return switch (left) {
            case TimeLeft.Over(LocalDate last, _) -> Optional.of(last);
            case TimeLeft.Left(LocalDate last, _) -> Optional.of(last);
            case TimeLeft.Paused _, TimeLeft.Beyond _ -> Optional.empty();
        };
    }
}
