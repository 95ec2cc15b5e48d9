package org.nengxia.policy.procedure;

import java.util.List;
import java.util.Optional;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.term.Length;

/// How long a timer of a procedure runs, and from what.
public sealed interface Clock {

    /// A legal time limit of the pack (法定时限), from the event that the limit itself names.
    record Legal(String timer) implements Clock {}

    /// A length the procedure sets itself.
    ///
    /// @param after the task from whose act it is counted; where there is none, it is counted from
    ///   the moment its place is reached
    record Own(Length length, Optional<String> after, List<Citation> citations) implements Clock {
        /// Keeps its own copy.
        public Own {
            citations = List.copyOf(citations);
        }
    }

    /// A day that the act of a task fixes, such as the day on which awaiting assignment is
    /// reviewed.
    record Fixed(String task, List<Citation> citations) implements Clock {
        /// Keeps its own copy.
        public Fixed {
            citations = List.copyOf(citations);
        }
    }
}
