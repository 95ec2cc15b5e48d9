package org.nengxia.statistics;

import java.math.BigDecimal;

/// A figure and its number: a count without decimals, or an amount in yuan with two.
public record FigureValue(Figure figure, BigDecimal number) {

    /// The key of the figure.
    public String id() {
        return figure.id();
    }
}
