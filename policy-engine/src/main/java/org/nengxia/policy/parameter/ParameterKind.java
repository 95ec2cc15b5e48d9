package org.nengxia.policy.parameter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;

/// What a dated threshold is, and so which facts it can be held against.
public enum ParameterKind {
    /// A whole number: places, days, votes.
    INTEGER,
    /// An exact share such as 30/100 or 1/3, held against a ratio of two facts.
    FRACTION,
    /// Full years of age, held against a birth date: the cut-off is the as-of day minus so many
    /// years.
    AGE,
    /// Months, held against the day something began: the cut-off is the as-of day minus so many
    /// months.
    MONTHS,
    /// A code or word.
    TEXT;

    /// Whether a threshold of this kind can be held against a plain fact of the type.
    public boolean fits(FactType type) {
        return switch (this) {
            case INTEGER -> type.numeric();
            case FRACTION -> false;
            case AGE, MONTHS -> type == FactType.DATE;
            case TEXT -> type == FactType.TEXT;
        };
    }

    /// Whether a threshold of this kind can be held against a ratio of two facts.
    public boolean fitsRatio() {
        return this == FRACTION || this == INTEGER;
    }

    private static final Pattern SHARE = Pattern.compile("(\\d{1,7})/([1-9]\\d{0,6})");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,4}");
    private static final Pattern WORDS = Pattern.compile("[^\"'\\\\]+");

    /// The value that a text writes down: `12`, `30/100` (never a percentage), a word; empty when
    /// it is none of this kind.
    public Optional<Value> read(String text) {
        return switch (this) {
            case INTEGER -> whole(WHOLE, text);
            case AGE, MONTHS -> whole(LENGTH, text);
            case TEXT ->
                    WORDS.matcher(text).matches() ? Optional.of(Value.of(text)) : Optional.empty();
            case FRACTION -> share(text);
        };
    }

    private static Optional<Value> whole(Pattern form, String text) {
        return form.matcher(text).matches()
                ? Optional.of(Value.of(Long.parseLong(text)))
                : Optional.empty();
    }

    private static Optional<Value> share(String text) {
        Matcher match = SHARE.matcher(text);
        return match.matches()
                ? Optional.of(
                        new Value.Share(
                                Long.parseLong(match.group(1)), Long.parseLong(match.group(2))))
                : Optional.empty();
    }
}
