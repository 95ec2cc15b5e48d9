package org.nengxia.studio.text;

import java.time.LocalDate;
import java.util.Optional;

/// The first and the last day on which a pack is law, both included; no last day means until
/// further notice.
public record Days(LocalDate from, Optional<LocalDate> to) {

    /// The days as `pack.yaml` writes them after `in-force:`.
    public String yaml() {
        return "{from: %s, to: %s}".formatted(from, to.map(LocalDate::toString).orElse("null"));
    }

    /// The days for a list of revisions: `2006-01-01`, `2006-01-01/2008-12-31`.
    public String written() {
        return from + to.map(last -> "/" + last).orElse("");
    }
}
