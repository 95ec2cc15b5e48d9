package org.nengxia.chain.proof;

import java.util.ArrayList;
import java.util.List;

/// A stretch of entries whose root is one hash of a proof.
///
/// @param from its first entry, counted from 0
/// @param to the entry after its last
record Range(long from, long to) {

    /// What proves that the entry is in the tree of that size, from its sibling up to the root.
    static List<Range> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "no entry %d among %d entries".formatted(index, size));
        }
        var ranges = new ArrayList<Range>();
        path(index, new Range(0, size), ranges);
        return ranges;
    }

    /// What proves that the tree of the older size is the beginning of that of the newer one.
    static List<Range> consistency(long older, long newer) {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException(
                    "a tree of %d entries is not the beginning of one of %d"
                            .formatted(older, newer));
        }
        var ranges = new ArrayList<Range>();
        if (older > 0) {
            subproof(older, new Range(0, newer), true, ranges);
        }
        return ranges;
    }

    /// PATH of RFC 6962, 2.1.1.
    private static void path(long index, Range tree, List<Range> ranges) {
        if (tree.length() == 1) {
            return;
        }
        long split = tree.split();
        var left = new Range(tree.from, split);
        var right = new Range(split, tree.to);
        path(index, index < split ? left : right, ranges);
        ranges.add(index < split ? right : left);
    }

    /// SUBPROOF of RFC 6962, 2.1.2; `known` as long as the older root itself is the subtree's.
    private static void subproof(long older, Range tree, boolean known, List<Range> ranges) {
        if (older == tree.to) {
            if (!known) {
                ranges.add(tree);
            }
            return;
        }
        long split = tree.split();
        var left = new Range(tree.from, split);
        var right = new Range(split, tree.to);
        if (older <= split) {
            subproof(older, left, known, ranges);
            ranges.add(right);
        } else {
            subproof(older, right, false, ranges);
            ranges.add(left);
        }
    }

    private long length() {
        return to - from;
    }

    /// The largest power of two below the length, counted from the start.
    private long split() {
        return from + Long.highestOneBit(length() - 1);
    }
}
