package org.nengxia.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengxia.kernel.Label;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The catalogue of figures as data: `figures/figures.yaml` and the SQL beside it. What cannot be
/// read is a programming fault.
final class FigureFile {
    private static final Set<String> COLUMNS =
            Set.of("number", "cadre_id", "unit", "team", "amount");

    private FigureFile() {}

    @SuppressWarnings("unchecked")
    static List<Entry> entries() {
        Load yaml = new Load(LoadSettings.builder().setLabel("figures/figures.yaml").build());
        var entries = (List<Map<String, Object>>) yaml.loadFromString(resource("figures.yaml"));
        return entries.stream().map(FigureFile::entry).toList();
    }

    private static Entry entry(Map<String, Object> entry) {
        return new Entry(
                text(entry, "id"),
                texts(entry.getOrDefault("per", List.of())).stream()
                        .map(each -> Dimension.valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList(),
                source(entry),
                with(entry),
                label(entry),
                labelOf(required(entry, "unit")),
                labelOf(required(entry, "definition")),
                text(entry, "mission"),
                Optional.ofNullable(entry.get("inferred")).map(FigureFile::labelOf),
                Entry.Part.valueOf(
                        ((String) entry.getOrDefault("part", "none")).toUpperCase(Locale.ROOT)),
                !Boolean.FALSE.equals(entry.get("shown")));
    }

    private static Entry.Source source(Map<String, Object> entry) {
        if (entry.get("law") instanceof String part) {
            return new Entry.Source.Law(part);
        }
        boolean summed = entry.containsKey("sum");
        String column = text(entry, summed ? "sum" : "distinct");
        if (!COLUMNS.contains(column)) {
            throw new IllegalStateException(entry + " counts " + column);
        }
        return new Entry.Source.Records(resource(text(entry, "sql") + ".sql"), column, summed);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> with(Map<String, Object> entry) {
        Map<String, List<String>> with = new LinkedHashMap<>();
        ((Map<String, Object>) entry.getOrDefault("with", Map.of()))
                .forEach((name, value) -> with.put(name, texts(value)));
        return with;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value instanceof List<?> list ? (List<String>) list : List.of((String) value);
    }

    @SuppressWarnings("unchecked")
    private static Label labelOf(Object entry) {
        return label((Map<String, Object>) entry);
    }

    private static Label label(Map<String, Object> entry) {
        return new Label(text(entry, "zh"), text(entry, "en"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) required(entry, key);
    }

    private static Object required(Map<String, Object> entry, String key) {
        return Optional.ofNullable(entry.get(key))
                .orElseThrow(() -> new IllegalStateException(entry + " lacks " + key));
    }

    private static String resource(String name) {
        try (InputStream in = FigureFile.class.getResourceAsStream("/figures/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no figures/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
