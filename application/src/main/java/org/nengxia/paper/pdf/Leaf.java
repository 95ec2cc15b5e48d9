package org.nengxia.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/// One page while it is filled.
final class Leaf {
    private final List<Mark> marks = new ArrayList<>();
    private double filled;

    boolean isEmpty() {
        return filled == 0;
    }

    double filled() {
        return filled;
    }

    List<Mark> marks() {
        return marks;
    }

    /// Where a strip would begin.
    double next(Strip strip) {
        return strip.onGrid() ? Math.ceil(filled / Area.PITCH - 0.01) * Area.PITCH : filled;
    }

    void put(Strip strip) {
        double top = next(strip);
        draw(strip.marks(), top);
        filled = top + strip.height();
    }

    void draw(List<Mark> more, double down) {
        more.forEach(mark -> marks.add(mark.down(down)));
    }
}
