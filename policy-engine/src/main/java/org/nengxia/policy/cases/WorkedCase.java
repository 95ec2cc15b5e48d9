package org.nengxia.policy.cases;

import java.util.List;
import org.nengxia.policy.fact.FactSheet;

/// A worked case: the facts of one person on a day, and what is expected of rules and tables.
/// `file` is its name within the pack.
public record WorkedCase(
        String file, String id, String description, FactSheet facts, List<Expected> expected) {

    /// Keeps its own copy.
    public WorkedCase {
        expected = List.copyOf(expected);
    }

    /// What must be answered.
    public sealed interface Expected {

        /// A rule must answer `hit`, `miss` or `undetermined`, or be `dormant` on the day.
        record OfRule(String rule, Answers answer) implements Expected {}

        /// A table must answer with just these grounds and measures, in the order of its rules.
        record OfTable(String table, List<Row> rows) implements Expected {
            /// Keeps its own copy.
            public OfTable {
                rows = List.copyOf(rows);
            }
        }
    }

    /// The outputs of a rule that is hit.
    public record Row(String ground, List<String> measures) {
        /// Keeps its own copy.
        public Row {
            measures = List.copyOf(measures);
        }

        /// Written as in the tables: the ground, then the measures.
        @Override
        public String toString() {
            return ground + " (" + String.join(", ", measures) + ")";
        }
    }

    /// The answers of a rule, as cases write them in small letters.
    public enum Answers {
        /// Every condition holds.
        HIT,
        /// A condition does not hold.
        MISS,
        /// A fact is missing.
        UNDETERMINED,
        /// The rule does not hold on the day.
        DORMANT
    }
}
