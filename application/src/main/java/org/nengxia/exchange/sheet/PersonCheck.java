package org.nengxia.exchange.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Notes;
import org.nengxia.kernel.IdNumber;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;

/// What can be said of a row's person before anybody looks him up: that a name alone is nobody, and
/// that the birth date does not agree with the identity number.
final class PersonCheck {
    private final int name;
    private final int identity;
    private final int birth;
    private final boolean required;
    private final boolean byMonth;
    private final String birthHeader;

    private PersonCheck(int name, int identity, int birth, Column column, String birthHeader) {
        this.name = name;
        this.identity = identity;
        this.birth = birth;
        this.byMonth = column.kind() instanceof Kind.CadreOf;
        this.required = byMonth && column.required();
        this.birthHeader = birthHeader;
    }

    /// The checks of a register: for each of its cadres, and for its own identity number beside a
    /// birth date.
    static List<PersonCheck> of(Register register) {
        List<Field> fields = Field.of(register);
        return register.columns().stream()
                .flatMap(column ->
                        switch (column.kind()) {
                            case Kind.CadreOf _ -> Optional.of(cadre(column, fields)).stream();
                            case Kind.IdentityNumber _ -> own(column, fields).stream();
                            default -> Optional.<PersonCheck>empty().stream();
                        })
                .toList();
    }

    private static PersonCheck cadre(Column column, List<Field> fields) {
        return new PersonCheck(
                place(fields, Field.nameOf(column)),
                place(fields, Field.identityOf(column)),
                place(fields, Field.monthOf(column)),
                column,
                "出生年月");
    }

    private static Optional<PersonCheck> own(Column column, List<Field> fields) {
        int birth = place(fields, "born_on");
        return birth < 0
                ? Optional.empty()
                : Optional.of(
                        new PersonCheck(
                                -1,
                                place(fields, column.name()),
                                birth,
                                column,
                                fields.get(birth).header()));
    }

    private static int place(List<Field> fields, String staged) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).staged().equals(staged)) {
                return i;
            }
        }
        return -1;
    }

    void check(@Nullable String[] values, int row, Notes notes) {
        String written = values[identity];
        String born = values[birth];
        if (written != null && born != null) {
            compare(written, born, row, notes);
        }
        if (byMonth && written == null) {
            checkNamed(values[name], born, row, notes);
        }
    }

    private void compare(String written, String born, int row, Notes notes) {
        int length = byMonth ? 7 : 10;
        IdNumber.parse(written)
                .flatMap(IdNumber::birthDay)
                .map(day -> day.toString().substring(0, length))
                .filter(day -> !day.equals(born.substring(0, length)))
                .ifPresent(day ->
                        notes.warning(
                                "warning.birthDiffers",
                                row,
                                birthHeader,
                                born.substring(0, length),
                                day));
    }

    private void checkNamed(@Nullable String named, @Nullable String born, int row, Notes notes) {
        if (named == null && (required || born != null)) {
            notes.fault("person.missing", row, "姓名", "");
        } else if (named != null && born == null) {
            notes.fault("person.nameAlone", row, "姓名", named);
        }
    }
}
