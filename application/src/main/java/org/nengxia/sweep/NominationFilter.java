package org.nengxia.sweep;

import java.util.Optional;
import org.nengxia.evidence.Channel;

/// Which of a sweep's answers to list; what is empty does not restrict.
///
/// @param unit the unit's number
/// @param cadre the product's own number of the cadre
public record NominationFilter(
        Optional<Found> found,
        Optional<String> rule,
        Optional<Channel> channel,
        Optional<String> unit,
        Optional<Long> cadre) {

    /// Everything that was kept.
    public static final NominationFilter ALL =
            new NominationFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// What the rules said about one cadre.
    public static NominationFilter of(long cadreId) {
        return new NominationFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(cadreId));
    }

    /// The same restrictions, whatever the answer.
    public NominationFilter anyOutcome() {
        return new NominationFilter(Optional.empty(), rule, channel, unit, cadre);
    }

    /// The same restrictions, and only answers of one kind.
    public NominationFilter only(Found kind) {
        return new NominationFilter(Optional.of(kind), rule, channel, unit, cadre);
    }
}
