package org.nengxia.paper.type;

/// One character in the font that shows it.
///
/// @param width room it takes along the line
/// @param wide whether it fills a whole square, as Chinese characters do
/// @param stretch by how much it is drawn wider than the font has it, so that dashes meet
/// @param shift how far it is drawn beside its place
public record Glyph(
        int codePoint, Font font, double width, boolean wide, double stretch, double shift) {}
