package org.nengxia.policy.procedure.vote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A share of the members of an organ, exact: `2/3`. More than nothing, at most all.
public record Share(int numerator, int denominator) implements Comparable<Share> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})/([1-9]\\d{0,2})");

    /// Refuses a share of nothing or of more than all.
    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("No share: " + numerator + "/" + denominator);
        }
    }

    /// Reads `2/3`; empty when it is not of this form.
    public static Optional<Share> read(String text) {
        Matcher match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int numerator = Integer.parseInt(match.group(1));
        int denominator = Integer.parseInt(match.group(2));
        return numerator > denominator
                ? Optional.empty()
                : Optional.of(new Share(numerator, denominator));
    }

    /// The fewest members, of so many who are due, that make at least this share.
    public int atLeast(int due) {
        return Math.ceilDiv(due * numerator, denominator);
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(numerator * other.denominator, other.numerator * denominator);
    }

    /// Written as in procedure files.
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
