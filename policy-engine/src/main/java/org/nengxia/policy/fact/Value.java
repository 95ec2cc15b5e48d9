package org.nengxia.policy.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A value of a fact or a threshold. Numbers are exact; binary floating point does not occur.
public sealed interface Value {

    /// A code or word such as `INCOMPETENT`.
    record Text(String text) implements Value {}

    /// Yes or no.
    record Flag(boolean flag) implements Value {}

    /// A calendar day.
    record Day(LocalDate day) implements Value {}

    /// A whole number: votes, places, days.
    record Whole(long number) implements Numeric {

        @Override
        public BigDecimal top() {
            return BigDecimal.valueOf(number);
        }

        @Override
        public BigDecimal bottom() {
            return BigDecimal.ONE;
        }
    }

    /// An exact decimal number, such as an amount in yuan.
    record Decimal(BigDecimal number) implements Numeric {

        @Override
        public BigDecimal top() {
            return number;
        }

        @Override
        public BigDecimal bottom() {
            return BigDecimal.ONE;
        }
    }

    /// An exact share such as 30/100 or 1/3, kept as it is written; only thresholds are shares.
    record Share(long part, long whole) implements Numeric {

        /// Refuses a share of nothing: `whole` is 1 or more.
        public Share {
            if (whole <= 0) {
                throw new IllegalArgumentException("A share is of 1 or more, not of " + whole);
            }
        }

        @Override
        public BigDecimal top() {
            return BigDecimal.valueOf(part);
        }

        @Override
        public BigDecimal bottom() {
            return BigDecimal.valueOf(whole);
        }
    }

    /// A number seen as an exact fraction.
    sealed interface Numeric extends Value {

        /// The numerator of the fraction.
        BigDecimal top();

        /// The denominator of the fraction, 1 or more.
        BigDecimal bottom();
    }

    /// A whole number.
    static Value of(long number) {
        return new Whole(number);
    }

    /// A code or word.
    static Value of(String text) {
        return new Text(text);
    }

    /// Yes or no.
    static Value of(boolean flag) {
        return new Flag(flag);
    }

    /// A calendar day.
    static Value of(LocalDate day) {
        return new Day(day);
    }

    /// The value as pack files write it: `30/100`, `2005-12-31`, `true`, a word without quotes.
    default String written() {
        return switch (this) {
            case Text(String text) -> text;
            case Flag(boolean flag) -> Boolean.toString(flag);
            case Day(LocalDate day) -> day.toString();
            case Whole(long number) -> Long.toString(number);
            case Decimal(BigDecimal number) -> number.toPlainString();
            case Share(long part, long whole) -> part + "/" + whole;
        };
    }

    /// Places this value before (negative), level with (0) or after (positive) another of its kind;
    /// fractions by cross multiplication. Comparing different kinds is a programming fault.
    default int order(Value other) {
        if (this instanceof Whole(long left) && other instanceof Whole(long right)) {
            return Long.compare(left, right);
        }
        if (this instanceof Numeric left && other instanceof Numeric right) {
            return left.top()
                    .multiply(right.bottom())
                    .compareTo(right.top().multiply(left.bottom()));
        }
        if (this instanceof Day(LocalDate left) && other instanceof Day(LocalDate right)) {
            return left.compareTo(right);
        }
        if (this instanceof Text(String left) && other instanceof Text(String right)) {
            return left.compareTo(right);
        }
        if (this instanceof Flag(boolean left) && other instanceof Flag(boolean right)) {
            return Boolean.compare(left, right);
        }
        throw new IllegalArgumentException("Cannot compare " + this + " with " + other);
    }
}
