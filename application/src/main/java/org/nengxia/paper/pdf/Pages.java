package org.nengxia.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts strips on pages, from the top down: strips that belong together stay together, heads of
/// tables are set again, and what stands at the foot comes on the last page.
final class Pages {
    /// The last line's characters end with the type area, though a line would reach further.
    private static final double SLACK = Area.PITCH - Area.BODY + 0.1;

    private final List<Leaf> leaves = new ArrayList<>(List.of(new Leaf()));

    static List<Leaf> of(List<Strip> strips, Strip foot) {
        Pages pages = new Pages();
        int begin = 0;
        for (int i = 0; i < strips.size(); i++) {
            boolean last = i == strips.size() - 1;
            if (last || !strips.get(i).withNext()) {
                pages.put(strips.subList(begin, i + 1), last ? foot.height() : 0);
                begin = i + 1;
            }
        }
        pages.foot(foot);
        return pages.leaves;
    }

    /// What ends the paper needs room below the last strips, so that it never has a page to itself.
    private void put(List<Strip> together, double below) {
        if (!fits(together, below) && !leaf().isEmpty()) {
            leaves.add(new Leaf());
        }
        for (Strip strip : together) {
            if (!fits(List.of(strip), 0) && !leaf().isEmpty()) {
                leaves.add(new Leaf());
            }
            if (leaf().isEmpty()) {
                begin(strip);
            } else {
                leaf().put(strip);
            }
        }
    }

    private void begin(Strip strip) {
        if (strip.head() != null) {
            leaf().put(strip.head());
        }
        if (!strip.marks().isEmpty() || leaves.size() == 1) {
            leaf().put(strip);
        }
    }

    private boolean fits(List<Strip> together, double below) {
        Strip first = together.getFirst();
        double end = leaf().next(first);
        for (Strip strip : together) {
            end = strip.onGrid() ? Math.ceil(end / Area.PITCH - 0.01) * Area.PITCH : end;
            end += strip.height();
        }
        boolean lastLine = below == 0 && together.getLast().onGrid();
        return end + below <= Area.HEIGHT + (lastLine ? SLACK : 0.1);
    }

    private void foot(Strip foot) {
        if (foot.height() > 0 && leaf().filled() > Area.HEIGHT - foot.height() + 0.1) {
            leaves.add(new Leaf());
        }
        leaf().draw(foot.marks(), Area.HEIGHT - foot.height());
    }

    private Leaf leaf() {
        return leaves.getLast();
    }
}
