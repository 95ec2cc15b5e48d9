package org.nengxia.exchange.sheet;

import java.util.List;
import java.util.Map;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// How a sheet will be read.
///
/// @param index of the sheet in its file, from 0
/// @param name of the sheet
/// @param header the number of the row that names the columns
/// @param fields by place, counted from 0
/// @param others headers by place that no column of the register answers to
/// @param titles rows above the header, as text
public record SheetPlan(
        int index,
        String name,
        Register register,
        int header,
        Map<Integer, Field> fields,
        Map<Integer, String> others,
        List<String> titles) {

    /// Whether the sheet has that column of the register, in one of its forms.
    public boolean has(Column column) {
        return fields.values().stream().anyMatch(field -> field.column().equals(column));
    }

    /// The header that the sheet itself uses for that column; the usual one where it has none.
    public String headerOf(Column column) {
        return fields.values().stream()
                .filter(field -> field.column().equals(column))
                .map(Field::header)
                .findFirst()
                .orElse(column.kind() instanceof Kind.CadreOf ? "身份证号" : column.label().zh());
    }
}
