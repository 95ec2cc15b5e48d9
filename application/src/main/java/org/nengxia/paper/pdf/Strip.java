package org.nengxia.paper.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.paper.type.Line;

/// A part of the body that no page break divides.
///
/// @param onGrid whether it begins on one of the 22 lines of the page
/// @param withNext whether the next strip stands on the same page
/// @param head what is set again above it when it is the first on a page
record Strip(
        double height, List<Mark> marks, boolean onGrid, boolean withNext, @Nullable Strip head) {

    Strip {
        marks = List.copyOf(marks);
    }

    /// A line of the body, on the grid.
    static Strip of(Line line) {
        return new Strip(Area.PITCH, List.of(new Mark.Text(0, 0, line, false)), true, false, null);
    }

    /// Lines left empty.
    static Strip empty(double lines) {
        return new Strip(lines * Area.PITCH, List.of(), true, true, null);
    }

    Strip keptWithNext() {
        return new Strip(height, marks, onGrid, true, head);
    }
}
