package org.nengxia.sweep.scan;

import java.util.List;
import org.nengxia.policy.fact.FactSheet;

/// A cadre's fact sheet with the answers of SQL that are no miss.
record Marked(FactSheet sheet, List<Mark> marks) {

    /// One answer of SQL: hit, or else undetermined.
    record Mark(int number, String rule, boolean hit) {}
}
