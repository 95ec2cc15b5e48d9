package org.nengxia.fairness.telling;

import java.math.BigDecimal;
import org.nengxia.fairness.exact.Share;
import org.nengxia.population.kept.Banded;
import org.nengxia.shell.Wording;

/// How counts of persons are told.
public enum Counts {
    /// As they are: to those who may open the records.
    PLAIN,
    /// 1 to 4 as a band, and no rate that would give them away: in whatever leaves the product.
    BANDED;

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String count(Wording wording, long count) {
        return this == BANDED && hides(count) ? Banded.of(count) : wording.count(count);
    }

    private static boolean hides(long count) {
        return !Banded.of(count).equals(Long.toString(count));
    }

    /// Whether the rate would tell what the count does not.
    boolean hidesRate(Share share) {
        return this == BANDED && (hides(share.count()) || hides(share.of() - share.count()));
    }

    String rate(Wording wording, Share share) {
        return share.of() == 0 || hidesRate(share) ? "—" : wording.share(share.count(), share.of());
    }

    /// A number from 0 to 1 as a percentage.
    static String percent(Wording wording, double rate) {
        return wording.score(BigDecimal.valueOf(rate).multiply(HUNDRED)) + "%";
    }

    /// A probability with four decimals; smaller ones as smaller than the last.
    static String probability(double probability) {
        return probability < Math.pow(10, -DECIMALS) ? "< 0.0001" : "= %.4f".formatted(probability);
    }
}
