package org.nengxia.policy.evaluate;

import java.math.BigDecimal;
import org.nengxia.policy.parameter.Comparison;

/// The exact arithmetic of a ratio held against a share: 37/118 at least 30/100 because 37 × 100 =
/// 3700 ≥ 30 × 118 = 3540. `holds` is the result of comparing the two products.
public record CrossProduct(
        BigDecimal numerator,
        BigDecimal shareWhole,
        BigDecimal sharePart,
        BigDecimal denominator,
        Comparison comparison,
        boolean holds) {

    /// The left product: the ratio's numerator times the share's whole.
    public BigDecimal left() {
        return numerator.multiply(shareWhole);
    }

    /// The right product: the share's part times the ratio's denominator.
    public BigDecimal right() {
        return sharePart.multiply(denominator);
    }
}
