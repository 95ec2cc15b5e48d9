package org.nengxia.sweep.scan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.evaluate.FactReading;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.FactSource;
import org.nengxia.policy.fact.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The facts that a rule read, as a sweep keeps them: an object by fact of kind, value, evidence
/// and day, so that the answer can be told later as it was.
final class StoredFacts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredFacts() {}

    /// One fact; without `kind` and `value` it was missing.
    private record Stored(
            @Nullable String kind,
            @Nullable String value,
            @Nullable List<String> evidence,
            @Nullable String day) {}

    static String write(List<FactReading> readings) {
        Map<String, Stored> stored = new LinkedHashMap<>();
        readings.forEach(reading -> stored.put(reading.fact(), stored(reading)));
        return JSON.writeValueAsString(stored);
    }

    private static Stored stored(FactReading reading) {
        Value value = reading.value();
        LocalDate day = reading.source().day();
        return new Stored(
                value == null ? null : kind(value),
                value == null ? null : text(value),
                reading.source().evidence(),
                day == null ? null : day.toString());
    }

    private static String kind(Value value) {
        return value.getClass().getSimpleName();
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(BigDecimal number) -> number.toPlainString();
            case Value.Share share -> throw new IllegalArgumentException("no fact is " + share);
        };
    }

    static FactSheet read(long cadreId, LocalDate asOf, String json) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, FactSource> sources = new LinkedHashMap<>();
        JSON.readValue(json, new TypeReference<Map<String, Stored>>() {})
                .forEach((fact, stored) -> {
                    if (stored.kind() != null && stored.value() != null) {
                        values.put(fact, value(stored.kind(), stored.value()));
                    }
                    sources.put(fact, source(stored));
                });
        return new FactSheet(Long.toString(cadreId), asOf, values, sources);
    }

    private static FactSource source(Stored stored) {
        List<String> evidence = stored.evidence();
        String day = stored.day();
        return new FactSource(
                evidence == null ? List.of() : evidence, day == null ? null : LocalDate.parse(day));
    }

    private static Value value(String kind, String text) {
        return switch (kind) {
            case "Text" -> Value.of(text);
            case "Flag" -> Value.of(Boolean.parseBoolean(text));
            case "Day" -> Value.of(LocalDate.parse(text));
            case "Whole" -> Value.of(Long.parseLong(text));
            case "Decimal" -> new Value.Decimal(new BigDecimal(text));
            default -> throw new IllegalArgumentException("unknown kind of fact: " + kind);
        };
    }
}
