package org.nengxia.policy.reading;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;

/// Why a pack is refused, and where: the file, and within a decision table the table, rule and
/// column.
public record PackFault(
        String file,
        @Nullable String table,
        @Nullable String rule,
        @Nullable String column,
        Label reason) {

    /// The fault as one sentence in each language: where, then what and what to do.
    public Label sentence() {
        String zh = where(file, named("表", table), named("规则", rule), named("列", column));
        String en =
                where(file, named("table", table), named("rule", rule), named("column", column));
        return new Label(zh + "：" + reason.zh() + "。", en + ": " + reason.en() + ".");
    }

    private static @Nullable String named(String kind, @Nullable String name) {
        return name == null ? null : kind + " " + name;
    }

    private static String where(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
