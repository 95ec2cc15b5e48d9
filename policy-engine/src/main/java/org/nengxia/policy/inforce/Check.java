package org.nengxia.policy.inforce;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.ParameterReading;

/// A cell on one day, its parameters resolved.
public sealed interface Check {

    /// One comparison.
    record Against(Comparison comparison, Limit limit) implements Check {}

    /// Both ends of an interval.
    record Between(Against low, Against high) implements Check {}

    /// One of these values.
    record OneOf(List<Limit> limits) implements Check {
        /// Keeps its own copy.
        public OneOf {
            limits = List.copyOf(limits);
        }
    }

    /// Known, and none of these values.
    record NoneOf(List<Limit> limits) implements Check {
        /// Keeps its own copy.
        public NoneOf {
            limits = List.copyOf(limits);
        }
    }

    /// Everything the cell compares with, in order.
    default List<Limit> allLimits() {
        return switch (this) {
            case Against(var _, Limit limit) -> List.of(limit);
            case Between(Against low, Against high) -> List.of(low.limit(), high.limit());
            case OneOf(List<Limit> limits) -> limits;
            case NoneOf(List<Limit> limits) -> limits;
        };
    }

    /// The parameters that were read for the cell.
    default Stream<ParameterReading> parameters() {
        return allLimits().stream().map(Limit::parameter).filter(Objects::nonNull);
    }
}
