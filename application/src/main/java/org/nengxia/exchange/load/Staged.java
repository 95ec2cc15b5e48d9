package org.nengxia.exchange.load;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.exchange.sheet.Field;
import org.nengxia.exchange.sheet.SheetPlan;
import org.nengxia.register.Column;
import org.nengxia.register.Register;

/// The rows of one register in a file, waiting in two temporary tables: as written, and resolved.
///
/// @param place of the register in the order of all, which names the tables
/// @param plans the sheets they come from
record Staged(Register register, int place, List<SheetPlan> plans) {

    /// The table of rows as written.
    String stage() {
        return "stage_" + place;
    }

    /// The table of rows whose units and persons are found.
    String ready() {
        return "ready_" + place;
    }

    String table() {
        return register.table();
    }

    /// The column that identifies a record.
    String key() {
        return register.key().name();
    }

    /// The columns of the register, with that before each, separated by commas.
    String columns(String before) {
        return register.columns().stream()
                .map(column -> before + column.name())
                .collect(Collectors.joining(", "));
    }

    /// The same without the key.
    String columnsButKey(String before) {
        return register.columns().stream()
                .skip(1)
                .map(column -> before + column.name())
                .collect(Collectors.joining(", "));
    }

    /// The sheets that lack a column: their rows leave it as it is.
    List<Integer> lacking(Column column) {
        return plans.stream().filter(plan -> !plan.has(column)).map(SheetPlan::index).toList();
    }

    SheetPlan plan(int sheet) {
        return plans.stream().filter(each -> each.index() == sheet).findFirst().orElseThrow();
    }

    String createStage() {
        String columns =
                Field.of(register).stream()
                        .map(field -> ", " + field.staged() + " " + field.type())
                        .collect(Collectors.joining());
        return "CREATE TEMP TABLE %s (sheet_no int, row_no int%s) ON COMMIT DROP"
                .formatted(stage(), columns);
    }

    String copyIntoStage() {
        String columns =
                Field.of(register).stream()
                        .map(field -> ", " + field.staged())
                        .collect(Collectors.joining());
        return "COPY %s (sheet_no, row_no%s) FROM STDIN".formatted(stage(), columns);
    }
}
