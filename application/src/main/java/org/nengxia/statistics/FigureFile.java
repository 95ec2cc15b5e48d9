package org.nengxia.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nengxia.register.DataEntry;

/// The catalogue of figures as data: `figures/figures.yaml` and the SQL beside it. What cannot be
/// read is a programming fault.
final class FigureFile {
    private static final Set<String> COLUMNS =
            Set.of("number", "cadre_id", "unit", "team", "amount");

    private FigureFile() {}

    static List<Entry> entries() {
        return DataEntry.all("/figures/figures.yaml").stream().map(FigureFile::entry).toList();
    }

    private static Entry entry(DataEntry entry) {
        return new Entry(
                entry.text("id"),
                texts(entry.values().getOrDefault("per", List.of())).stream()
                        .map(each -> Dimension.valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList(),
                source(entry),
                with(entry),
                entry.label(),
                entry.label("unit"),
                entry.label("definition"),
                entry.text("mission"),
                entry.optionalLabel("inferred"),
                Entry.Part.valueOf(entry.optional("part").orElse("none").toUpperCase(Locale.ROOT)),
                !Boolean.FALSE.equals(entry.values().get("shown")));
    }

    private static Entry.Source source(DataEntry entry) {
        if (entry.values().get("law") instanceof String part) {
            return new Entry.Source.Law(part);
        }
        boolean summed = entry.values().containsKey("sum");
        String column = entry.text(summed ? "sum" : "distinct");
        if (!COLUMNS.contains(column)) {
            throw new IllegalStateException(entry.values() + " counts " + column);
        }
        String sql = DataEntry.file("/figures/" + entry.text("sql") + ".sql");
        return new Entry.Source.Records(sql, column, summed);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> with(DataEntry entry) {
        Map<String, List<String>> with = new LinkedHashMap<>();
        ((Map<String, Object>) entry.values().getOrDefault("with", Map.of()))
                .forEach((name, value) -> with.put(name, texts(value)));
        return with;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value instanceof List<?> list ? (List<String>) list : List.of((String) value);
    }
}
