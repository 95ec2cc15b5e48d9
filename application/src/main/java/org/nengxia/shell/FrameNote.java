package org.nengxia.shell;

import org.nengxia.kernel.Label;

/// A short remark that stands on every page: in the bar on top or in the foot.
///
/// @param place bar or foot
/// @param text the remark; terse, without a full stop
/// @param path where it leads; empty when nowhere
public record FrameNote(Place place, Label text, String path) {

    /// Where a remark stands.
    public enum Place {
        /// Beside the day up to which the records reach.
        BAR,
        /// At the end of the page, and on paper.
        FOOT
    }
}
