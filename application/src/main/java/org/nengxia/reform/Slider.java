package org.nengxia.reform;

import java.util.Optional;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;

/// A dated number of a pack as a trial moves it: in whole steps of a scale, so that every place is
/// an exact value. A share of 30/100 moves in hundredths, one of 1/3 in sixtieths; ages, months and
/// counts move by one.
///
/// @param reading the value in force, with its citation
/// @param scale into how many parts a share is divided; 1 for whole numbers
/// @param low the lowest place offered
/// @param high the highest place offered
/// @param most the highest place that makes sense at all; the least is 0
public record Slider(ParameterReading reading, long scale, long low, long high, long most) {
    private static final long HUNDRED = 100;
    private static final long FEWEST_STEPS = 60;
    private static final long AROUND = 10;
    private static final long OLDEST = 120;
    private static final long LONGEST = 1200;
    private static final long MANY = 1_000_000;

    /// The slider of a parameter; none for a word.
    public static Optional<Slider> of(ParameterReading reading) {
        return switch (reading.value()) {
            case Value.Share(var _, long whole) -> Optional.of(share(reading, whole));
            case Value.Whole(long number) -> whole(reading, number);
            case Value.Text _, Value.Flag _, Value.Day _, Value.Decimal _ -> Optional.empty();
        };
    }

    private static Slider share(ParameterReading reading, long whole) {
        long scale =
                HUNDRED % whole == 0
                        ? HUNDRED
                        : whole * Math.max(1, (FEWEST_STEPS + whole - 1) / whole);
        return new Slider(reading, scale, 0, scale, scale);
    }

    private static Optional<Slider> whole(ParameterReading reading, long now) {
        return switch (reading.kind()) {
            case AGE ->
                    Optional.of(
                            new Slider(
                                    reading, 1, Math.max(0, now - AROUND), now + AROUND, OLDEST));
            case MONTHS ->
                    Optional.of(new Slider(reading, 1, 0, Math.max(2 * now, AROUND), LONGEST));
            case INTEGER -> Optional.of(new Slider(reading, 1, 0, Math.max(2 * now, AROUND), MANY));
            case FRACTION, TEXT -> Optional.empty();
        };
    }

    /// The place of the value in force.
    public long now() {
        return place(reading.value());
    }

    /// The place of a value of this parameter, rounded down where the scale does not have it.
    public long place(Value value) {
        return switch (value) {
            case Value.Share(long part, long whole) -> Math.multiplyExact(part, scale) / whole;
            case Value.Whole(long number) -> number;
            case Value.Text _, Value.Flag _, Value.Day _, Value.Decimal _ ->
                    throw new IllegalArgumentException("no place on a slider: " + value);
        };
    }

    /// Whether a value is the one in force, however it is written.
    public boolean isNow(Value value) {
        if (value instanceof Value.Share(long part, long whole)
                && reading.value() instanceof Value.Share(long nowPart, long nowWhole)) {
            return part * nowWhole == nowPart * whole;
        }
        return value.equals(reading.value());
    }

    /// What a reader wrote, as pack files write it: a bare number counts the parts of the scale,
    /// all else stays as it is.
    public String written(String text) {
        boolean parts = reading.kind() == ParameterKind.FRACTION && text.matches("\\d{1,7}");
        return parts ? text + "/" + scale : text;
    }

    /// What a reader may write for what packs write: the reverse of [#written].
    public String unscaled(String written) {
        String parts = "/" + scale;
        return scale > 1 && written.endsWith(parts)
                ? written.substring(0, written.length() - parts.length())
                : written;
    }

    /// Whether a value lies between 0 and the most that makes sense.
    public boolean allows(Value value) {
        return switch (value) {
            case Value.Share(long part, long whole) -> part <= whole;
            case Value.Whole(long number) -> number >= 0 && number <= most;
            case Value.Text _, Value.Flag _, Value.Day _, Value.Decimal _ -> false;
        };
    }
}
