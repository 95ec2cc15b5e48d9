package org.nengxia.paper.pdf;

/// The page of GB/T 9704-2012, in points: A4, type area 156 by 225 mm, 37 mm below the upper and 28
/// mm from the left edge; 22 lines of 28 characters of 16 points.
final class Area {
    static final double MM = 72 / 25.4;
    static final double PAGE_WIDTH = 210 * MM;
    static final double PAGE_HEIGHT = 297 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double WIDTH = 156 * MM;
    static final double HEIGHT = 225 * MM;
    static final double BODY = 16;
    static final double CELL = WIDTH / 28;

    /// From the upper edge of one line to that of the next: the first line's characters touch the
    /// upper edge of the type area, the 22nd line's the lower one.
    static final double PITCH = (HEIGHT - BODY) / 21;

    private Area() {}
}
