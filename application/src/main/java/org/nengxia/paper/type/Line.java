package org.nengxia.paper.type;

import java.util.List;

/// One line of text, set.
///
/// @param glyphs the characters with their places, from left to right
/// @param width from the left edge of the first to the right edge of the last
public record Line(Style style, List<Placed> glyphs, double width) {

    public Line {
        glyphs = List.copyOf(glyphs);
    }

    /// How far the baseline lies below the upper edge of the characters.
    public double baseline() {
        return 0.88 * style.size();
    }

    /// A character and how far it stands from the left edge of its room.
    public record Placed(Glyph glyph, double x) {}
}
