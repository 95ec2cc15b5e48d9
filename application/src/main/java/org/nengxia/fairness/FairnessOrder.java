package org.nengxia.fairness;

import java.time.LocalDate;

/// Which law is looked at, on which day, and how strictly.
///
/// @param pack the pack's id
/// @param level how often at most a view of a fair population may find anything: above 0, to 0.2
public record FairnessOrder(String pack, LocalDate day, double level) {
    /// The usual level: one view in twenty.
    public static final double USUAL_LEVEL = 0.05;

    private static final double HIGHEST = 0.2;

    boolean hasLevel() {
        return level > 0 && level <= HIGHEST;
    }
}
