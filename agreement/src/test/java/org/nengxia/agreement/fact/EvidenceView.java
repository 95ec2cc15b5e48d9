package org.nengxia.agreement.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.agreement.engine.PostgresEngine;

/// An evidence view: its columns in order, with types that all engines know.
record EvidenceView(String name, List<Column> columns) {

    record Column(String name, String type) {}

    /// All of them, as the product's own database describes them.
    static List<EvidenceView> all(PostgresEngine records) {
        List<String> names =
                records.rows(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = 'evidence_view'");
        return names.stream().map(name -> view(records, name)).toList();
    }

    private static EvidenceView view(PostgresEngine records, String name) {
        List<Column> columns = new ArrayList<>();
        String described =
                """
                SELECT lpad(ordinal_position::text, 3, '0'), column_name, data_type,
                    coalesce(character_maximum_length, numeric_precision), numeric_scale
                FROM information_schema.columns WHERE table_schema = 'evidence_view' AND table_name = '%s'
                """
                        .formatted(name);
        for (String row : records.rows(described)) {
            List<String> cells = List.of(row.split("\\|", -1));
            columns.add(new Column(cells.get(1), type(cells.get(2), cells.get(3), cells.get(4))));
        }
        return new EvidenceView(name, columns);
    }

    private static String type(String type, String length, String scale) {
        return switch (type) {
            case "text", "character varying", "character" -> "VARCHAR(400)";
            case "bigint", "boolean", "date" -> type;
            case "integer", "smallint" -> "INTEGER";
            case "numeric" ->
                    "null".equals(length)
                            ? "NUMERIC(38, 4)"
                            : "NUMERIC(" + length + ", " + scale + ")";
            default -> throw new IllegalStateException(type);
        };
    }

    /// The table that stands for it elsewhere.
    String table() {
        return "evidence_view." + name;
    }

    /// `name TYPE, …`.
    String definition() {
        return columns.stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
    }

    /// The query of its rows, with yes and no written out.
    String rows() {
        return columns.stream()
                .map(column ->
                        "boolean".equals(column.type())
                                ? "CAST(" + column.name() + " AS text)"
                                : column.name())
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table()));
    }
}
