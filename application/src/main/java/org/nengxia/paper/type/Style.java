package org.nengxia.paper.type;

/// How text is set.
///
/// @param size in points: 2号 22, 3号 16, 4号 14
/// @param cell room of one Chinese character; 28 of them fill a line of the body
/// @param chinese whether dashes take a Chinese character's room
public record Style(Typeface face, double size, double cell, boolean chinese) {

    /// Text whose Chinese characters stand close together.
    public static Style of(Typeface face, double size, boolean chinese) {
        return new Style(face, size, size, chinese);
    }

    /// The same style in another size.
    public Style sized(double other) {
        return new Style(face, other, cell * other / size, chinese);
    }

    /// The same style in another face.
    public Style in(Typeface other) {
        return new Style(other, size, cell, chinese);
    }
}
