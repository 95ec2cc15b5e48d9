package org.nengxia.studio.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days of worked cases of a pack that follows another. A case is moved as a whole, by a
/// multiple of four years, so that ages, lengths and 29 February in it stay what they are.
record CaseDays(LocalDate baseFrom, LocalDate from) {
    private static final Pattern CASE = Pattern.compile("(?s)<testCase\\b.*?</testCase>");
    private static final Pattern AS_OF =
            Pattern.compile("(?s)name=\"as_of\"[^>]*>\\s*<value[^>]*>\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY =
            Pattern.compile("(>\\s*)(\\d{4}-\\d{2}-\\d{2})(\\s*</value>)");

    /// The file with every case of a day on which only the base is law moved to one of the new
    /// pack.
    String moved(String text) {
        return CASE.matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(movedCase(each.group())));
    }

    private String movedCase(String text) {
        Matcher asOf = AS_OF.matcher(text);
        Optional<LocalDate> day = asOf.find() ? day(asOf.group(1)) : Optional.empty();
        int years = day.map(this::years).orElse(0);
        return years == 0
                ? text
                : DAY.matcher(text)
                        .replaceAll(each ->
                                Matcher.quoteReplacement(
                                        each.group(1)
                                                + day(each.group(2))
                                                        .map(it -> it.plusYears(years).toString())
                                                        .orElse(each.group(2))
                                                + each.group(3)));
    }

    private int years(LocalDate day) {
        int years = 0;
        while (!day.isBefore(baseFrom) && day.plusYears(years).isBefore(from)) {
            years += 4;
        }
        return years;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
