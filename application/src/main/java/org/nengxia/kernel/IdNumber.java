package org.nengxia.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A citizen identity number of 18 characters (GB 11643): district, birth day, sequence, check
/// digit.
public record IdNumber(String text) {
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /// Reads a number as written, with blanks or a small x; empty when it has not the shape of one.
    public static Optional<IdNumber> parse(String written) {
        String text = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new IdNumber(text)) : Optional.empty();
    }

    /// Whether the last character follows from the other seventeen.
    public boolean checkDigitHolds() {
        return text.charAt(17) == checkDigit(text.substring(0, 17));
    }

    /// The birth day written in the number; empty when it names no day of the calendar.
    public Optional<LocalDate> birthDay() {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(text.substring(6, 10)),
                            Integer.parseInt(text.substring(10, 12)),
                            Integer.parseInt(text.substring(12, 14))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The check character of the first seventeen digits.
    public static char checkDigit(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /// The number as lists show it: first three and last two characters only.
    public String masked() {
        return text.substring(0, 3) + "****" + text.substring(16);
    }
}
