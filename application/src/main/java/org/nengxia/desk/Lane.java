package org.nengxia.desk;

import java.util.List;
import org.nengxia.kernel.Label;

/// One line of a cadre's timeline: the posts, one channel, or the measures.
///
/// @param name what the line is called
/// @param style the part of the style classes that colours it: a channel's code, `post` or
///   `measure`
/// @param bars what lasted
/// @param points what happened on a day
public record Lane(Label name, String style, List<Bar> bars, List<Point> points) {

    /// Something that lasted, placed in units of the drawing.
    ///
    /// @param written whether there is room for its name
    public record Bar(double left, double width, String text, boolean written) {}

    /// Something that happened, placed in units of the drawing.
    ///
    /// @param tip day and what happened
    /// @param path the record's page
    /// @param written whether there is room for its name
    public record Point(double at, Label text, Label tip, String path, boolean written) {}
}
