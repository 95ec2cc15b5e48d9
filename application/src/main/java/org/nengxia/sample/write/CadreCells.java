package org.nengxia.sample.write;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a record names a leading cadre: 姓名, 身份证号, 出生年月; some offices know no number.
///
/// @param idNumber blank where the office wrote none
public record CadreCells(String name, @Nullable String idNumber, YearMonth born) {

    /// The same person with a small x for the check digit, as some write it.
    public CadreCells inSmallLetters() {
        return new CadreCells(
                name, idNumber == null ? null : idNumber.toLowerCase(Locale.ROOT), born);
    }

    /// The same person without the number, as offices write that do not have it.
    public CadreCells withoutNumber() {
        return new CadreCells(name, null, born);
    }
}
