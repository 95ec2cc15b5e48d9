package org.nengxia.register.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.query.Joins;
import org.nengxia.register.query.Words;

/// Writes rows as the files hold them that offices hand in: Chinese headers and words, a cadre as
/// three columns. What is exported can be imported again.
///
/// @param register whose rows
/// @param units code → name, for units whose name no other unit has
record FileRow(Register register, Map<String, String> units) {

    /// The header row.
    List<String> header() {
        return register.columns().stream()
                .flatMap(column ->
                        column.kind() instanceof Kind.CadreOf
                                ? List.of("姓名", "身份证号", "出生年月").stream()
                                : List.of(column.label().zh()).stream())
                .toList();
    }

    /// The values below it: numbers as numbers, all else as text; null is an empty cell.
    List<@Nullable Object> values(Map<String, @Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : register.columns()) {
            Object value = row.get(column.name());
            if (column.kind() instanceof Kind.CadreOf) {
                String alias = Joins.alias(column);
                values.add(row.get(alias + "_name"));
                values.add(row.get(alias + "_id_number"));
                values.add(month(row.get(alias + "_born_on")));
            } else {
                values.add(value == null ? null : written(column.kind(), value));
            }
        }
        return values;
    }

    private static @Nullable String month(@Nullable Object day) {
        return day == null ? null : day.toString().substring(0, 7);
    }

    private Object written(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Whole(_, _) -> value;
            case Kind.Yuan(), Kind.Score() -> (BigDecimal) value;
            case Kind.YesNo() -> ((Boolean) value ? Words.YES : Words.NO).zh();
            case Kind.OneOf(var words) -> {
                var word = words.get(value.toString());
                yield word == null ? value.toString() : word.zh();
            }
            case Kind.UnitOf() -> units.getOrDefault(value.toString(), value.toString());
            case Kind.Words(), Kind.EvidenceOf() ->
                    ((List<?>) value)
                            .stream()
                                    .map(each -> Objects.toString(each, ""))
                                    .collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }
}
