package org.nengxia.policy.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a column looks at: one fact, the ratio of two (never a stored percentage), or their
/// difference.
public sealed interface Expression {

    /// One fact.
    record One(String fact) implements Expression {
        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public String text() {
            return fact;
        }
    }

    /// The exact ratio of two counts; unknown when the denominator is 0, below 0 or missing.
    record Ratio(String numerator, String denominator) implements Expression {
        @Override
        public List<String> facts() {
            return List.of(numerator, denominator);
        }

        @Override
        public String text() {
            return numerator + " / " + denominator;
        }
    }

    /// One number minus another.
    record Difference(String from, String minus) implements Expression {
        @Override
        public List<String> facts() {
            return List.of(from, minus);
        }

        @Override
        public String text() {
            return from + " - " + minus;
        }
    }

    /// The facts that are read, in order.
    List<String> facts();

    /// The expression as written in the table.
    String text();

    /// Reads `fact`, `fact / fact` or `fact - fact`; anything else is not an expression of a
    /// column.
    static Optional<Expression> parse(String text) {
        Matcher match = ExpressionSyntax.WRITTEN.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String first = match.group(1);
        String second = match.group(3);
        if (second == null) {
            return Optional.of(new One(first));
        }
        return Optional.of(
                "/".equals(match.group(2))
                        ? new Ratio(first, second)
                        : new Difference(first, second));
    }
}

/// The written form of a column's expression.
final class ExpressionSyntax {

    static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z0-9_]*)(?:\\s*([/-])\\s*([a-z][a-z0-9_]*))?");

    private ExpressionSyntax() {}
}
