package org.nengxia.regulation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a reader of the library asks for.
///
/// @param day as of which day packs are in force, coming or repealed; anything else than a day is
///   left aside
/// @param q a text that must stand in an id, a title or an issuer
record LibraryAsked(@Nullable String day, @Nullable String q) {

    LocalDate dayOr(LocalDate usual) {
        try {
            return day == null || day.isBlank() ? usual : LocalDate.parse(day.strip());
        } catch (DateTimeException noDay) {
            return usual;
        }
    }

    /// Whether one of the texts holds what is searched for.
    boolean finds(String... texts) {
        String wanted = Optional.ofNullable(q).orElse("").strip().toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
