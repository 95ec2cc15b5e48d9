package org.nengxia.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How well a row of a pack is known, and who has answered for it where that is needed.
public record Standing(Confidence confidence, @Nullable SignOff signOff) {

    /// Who answered for an inferred row (签认), and on which day.
    public record SignOff(String by, LocalDate on) {}

    /// A row that needs nobody to answer for it.
    public static Standing of(Confidence confidence) {
        return new Standing(confidence, null);
    }

    /// Whether the row may act. A recalled row (U) never does, an inferred one (I) only with a
    /// sign-off.
    public boolean acts() {
        return switch (confidence) {
            case F, S -> true;
            case I -> signOff != null;
            case U -> false;
        };
    }
}
