package org.nengxia.statistics.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.Figures;

/// The period that an address asks for, `from` and `to`; what is missing or makes no sense is the
/// usual one.
final class Asked {

    private Asked() {}

    static Period period(String from, String to, Figures figures) {
        Period usual = figures.usualPeriod();
        LocalDate first = day(from).orElse(usual.from());
        LocalDate last = day(to).orElse(usual.to());
        return last.isBefore(first) ? usual : new Period(first, last);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
