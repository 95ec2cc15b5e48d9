package org.nengxia.casework.web.act;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in the fields of a form: what is known before anybody typed, then what was typed.
/// Templates read it, so that nothing is lost when an act is refused.
public record Typed(Map<String, List<String>> fields) {

    /// Keeps its own copy.
    public Typed {
        fields = Map.copyOf(fields);
    }

    /// A form in which nothing stands.
    static Typed nothing() {
        return new Typed(Map.of());
    }

    /// The text of a field without spaces around it; empty when nothing stands there.
    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().strip();
    }

    /// All values of a field that may have several, without blank ones.
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }

    /// Whether a field has a value among its values.
    public boolean has(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    /// The lines of a field, without blank ones.
    List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /// The text of a field, if there is one.
    Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(each -> !each.isEmpty());
    }

    /// The day in a field; empty when there is none or it is not one.
    Optional<LocalDate> day(String name) {
        try {
            return filled(name).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The whole number in a field, 0 to 9999; nothing counts as 0, and what is no number as -1,
    /// which no act takes.
    int count(String name) {
        String text = text(name);
        return text.isEmpty() ? 0 : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    /// The same with these values in a field.
    Typed with(String name, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(name, List.of(values));
        return new Typed(more);
    }

    /// The same with these values in a field.
    Typed with(String name, List<String> values) {
        return with(name, values.toArray(String[]::new));
    }
}
