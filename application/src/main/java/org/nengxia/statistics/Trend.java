package org.nengxia.statistics;

import java.util.List;
import org.nengxia.evidence.Channel;

/// A figure quarter by quarter, first to last, also the quarters in which nothing happened.
///
/// @param channel whose evidence led to it
/// @param converted whether it counts conversions; else it counts demotions and removals
public record Trend(Channel channel, boolean converted, List<FigureValue> quarters) {

    /// Keeps its own copy.
    public Trend {
        quarters = List.copyOf(quarters);
    }
}
