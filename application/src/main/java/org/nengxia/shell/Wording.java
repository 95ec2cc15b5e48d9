package org.nengxia.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;

/// How numbers, amounts and words are written for a reader (design: tables and numbers). Shared by
/// pages, exports and the command line; days are written as ISO by their own `toString`.
public record Wording(Language language) {
    private static final DecimalFormatSymbols MARKS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /// The word in the reader's language.
    public String of(Label label) {
        return label.in(language);
    }

    /// A whole number with thousands separators: 1,046.
    public String count(long number) {
        return format("#,##0", number);
    }

    /// An amount in yuan to the cent, without its unit: 12,345.60.
    public String yuan(BigDecimal amount) {
        return format("#,##0.00", amount);
    }

    /// An amount in yuan, told in units of ten thousand (万元) with at most one decimal: 3,086.4.
    public String tenThousandYuan(BigDecimal amount) {
        return format("#,##0.#", amount.divide(TEN_THOUSAND, 1, RoundingMode.HALF_UP));
    }

    /// A share with two decimals at most, for reading only: comparisons are made on the fractions.
    public String share(long part, long whole) {
        BigDecimal percent =
                BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return format("0.##", percent) + "%";
    }

    /// A number with as many decimals as it has, at most two: 87.5.
    public String score(BigDecimal number) {
        return format("#,##0.##", number);
    }

    private static String format(String pattern, Object number) {
        return new DecimalFormat(pattern, MARKS).format(number);
    }
}
