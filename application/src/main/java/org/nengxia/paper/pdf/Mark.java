package org.nengxia.paper.pdf;

import org.nengxia.paper.type.Line;

/// Something drawn on a page, at its place below and right of where its strip begins.
sealed interface Mark {

    /// The same mark further down.
    Mark down(double by);

    /// A line of text.
    ///
    /// @param y upper edge of the characters
    record Text(double x, double y, Line line, boolean red) implements Mark {
        @Override
        public Mark down(double by) {
            return new Text(x, y + by, line, red);
        }
    }

    /// A straight rule, across or upright.
    ///
    /// @param thick in points: 1 is 0.35 mm, 0.7 is 0.25 mm
    record Rule(double x, double y, double toX, double toY, double thick, boolean red)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Rule(x, y + by, toX, toY + by, thick, red);
        }
    }
}
