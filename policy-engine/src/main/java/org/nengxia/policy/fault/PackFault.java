package org.nengxia.policy.fault;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;

/// Why a pack is refused, and where: the file, and within it the table, the rule (or other row, or
/// worked case) and the column.
public record PackFault(
        String file,
        @Nullable String table,
        @Nullable String rule,
        @Nullable String column,
        Label reason) {

    /// The fault as one sentence in each language: where, then what and what to do.
    public Label sentence() {
        Label row = row();
        String zh = where(file, named("表", table), named(row.zh(), rule), named("列", column));
        String en =
                where(file, named("table", table), named(row.en(), rule), named("column", column));
        return new Label(zh + "：" + reason.zh() + "。", en + ": " + reason.en() + ".");
    }

    /// What a row is called in the file.
    private Label row() {
        if (file.startsWith("cases/")) {
            return new Label("案例", "case");
        }
        if (file.endsWith(".bpmn")) {
            return new Label("元素", "element");
        }
        return file.endsWith(".dmn") ? new Label("规则", "rule") : new Label("行", "row");
    }

    private static @Nullable String named(String kind, @Nullable String name) {
        return name == null ? null : kind + " " + name;
    }

    private static String where(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
