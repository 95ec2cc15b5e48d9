package org.nengxia.policy.procedure.vote;

import java.util.Optional;

/// How many members must be in favour for a vote to carry (通过所需的票数), of all who are due: at least a
/// share of them, `2/3`, or more than it, `over 1/2` (过半数).
///
/// @param over whether the share itself is not enough
public record Majority(Share share, boolean over) implements Comparable<Majority> {

    /// 应到会成员过半数: where a drawing says nothing else, and the least that a vote may need.
    public static final Majority USUAL = new Majority(new Share(1, 2), true);

    private static final String OVER = "over ";

    /// Refuses more than all.
    public Majority {
        if (over && share.numerator() == share.denominator()) {
            throw new IllegalArgumentException("No majority: over " + share);
        }
    }

    /// Reads `over 1/2` or `2/3`; empty when it is not of this form.
    public static Optional<Majority> read(String text) {
        boolean over = text.startsWith(OVER);
        return Share.read(over ? text.substring(OVER.length()) : text)
                .filter(share -> !over || share.numerator() < share.denominator())
                .map(share -> new Majority(share, over));
    }

    /// The fewest votes in favour, of so many members who are due, with which it carries.
    public int needed(int due) {
        return over ? due * share.numerator() / share.denominator() + 1 : share.atLeast(due);
    }

    @Override
    public int compareTo(Majority other) {
        int shares = share.compareTo(other.share);
        return shares == 0 ? Boolean.compare(over, other.over) : shares;
    }

    /// Written as in procedure files.
    @Override
    public String toString() {
        return over ? OVER + share : share.toString();
    }
}
