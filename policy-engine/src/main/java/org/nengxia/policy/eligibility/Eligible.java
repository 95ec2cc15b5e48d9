package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import java.util.List;

/// Whether effect periods keep somebody from one thing on a day.
public sealed interface Eligible {

    /// No effect period runs; other conditions are not asked here.
    record Open() implements Eligible {}

    /// Barred up to and including a day, the latest end of the periods that run. Those in `doubts`
    /// may make it longer: what would tell is not recorded.
    record BarredUntil(LocalDate day, List<Running> because, List<Running> doubts)
            implements Eligible {
        /// Keeps its own copies.
        public BarredUntil {
            because = List.copyOf(because);
            doubts = List.copyOf(doubts);
        }
    }

    /// Barred for as long as a case is under way: until it ends, and nobody can name the day. The
    /// case stands first in `because`, before the periods that end on a day.
    record BarredWhileOpen(List<Running> because, List<Running> doubts) implements Eligible {
        /// Keeps its own copies.
        public BarredWhileOpen {
            because = List.copyOf(because);
            doubts = List.copyOf(doubts);
        }
    }

    /// No period is known to run, but these would, by facts that are not recorded: each says which.
    /// Never empty.
    record Undetermined(List<Running> doubts) implements Eligible {
        /// Keeps its own copy.
        public Undetermined {
            doubts = List.copyOf(doubts);
        }
    }
}
