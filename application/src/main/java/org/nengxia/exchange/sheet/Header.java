package org.nengxia.exchange.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Row;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// A row read as the header of a register.
///
/// @param row its number
/// @param fields by place, counted from 0
/// @param others what stands in the other places
/// @param twice headers that stand there more than once
record Header(
        Register register,
        int row,
        Map<Integer, Field> fields,
        Map<Integer, String> others,
        List<String> twice) {

    /// How that row reads as a header of that register.
    static Header of(Register register, Row row) {
        Map<String, Field> known = new HashMap<>();
        for (Field field : Field.of(register)) {
            field.headers().forEach(word -> known.putIfAbsent(comparable(word), field));
        }
        Map<Integer, Field> fields = new TreeMap<>();
        Map<Integer, String> others = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            if (row.at(place) instanceof Cell.Words(String word, boolean _)) {
                Field field = known.get(comparable(word));
                if (field == null) {
                    others.put(place, word.strip());
                } else if (fields.containsValue(field)) {
                    twice.add(word.strip());
                } else {
                    fields.put(place, field);
                }
            }
        }
        return new Header(register, row.number(), fields, others, twice);
    }

    /// How many of the register's columns are there.
    int found() {
        return fields.size();
    }

    /// The columns that a file must have and this one has not.
    List<String> missing() {
        return register.columns().stream()
                .filter(Column::required)
                .filter(column -> !hasEnoughOf(column))
                .map(Header::wanted)
                .toList();
    }

    private boolean hasEnoughOf(Column column) {
        if (column.kind() instanceof Kind.CadreOf) {
            return has(Field.identityOf(column))
                    || (has(Field.nameOf(column)) && has(Field.monthOf(column)));
        }
        return has(column.name());
    }

    boolean has(String staged) {
        return fields.values().stream().anyMatch(field -> field.staged().equals(staged));
    }

    private static String wanted(Column column) {
        return column.kind() instanceof Kind.CadreOf ? "姓名、身份证号、出生年月" : column.label().zh();
    }

    /// A header as headers are compared: half-width, without blanks, marks and small differences.
    static String comparable(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(point -> Character.isLetterOrDigit(point))
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
