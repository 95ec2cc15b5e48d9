package org.nengxia.paper.type;

/// Room for the lines of a paragraph.
///
/// @param width from the left edge to the right edge
/// @param first how far the first line is set in
/// @param rest how far the others are set in
public record Measure(double width, double first, double rest, Align align) {

    /// Lines without any indent.
    public static Measure of(double width, Align align) {
        return new Measure(width, 0, 0, align);
    }

    /// How lines fill their room.
    public enum Align {
        /// Both edges straight, the last line as it comes.
        JUSTIFIED,
        /// Left edge straight.
        LEFT,
        /// In the middle.
        CENTRED,
        /// Right edge straight.
        RIGHT
    }
}
