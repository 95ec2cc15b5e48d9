package org.nengxia.roster;

import java.util.Optional;

/// A post together with its holder on a certain day; vacant when it has none.
public record Seat(Post post, Optional<Tenure> tenure) {

    /// Who holds the post on that day.
    public Optional<Cadre> holder() {
        return tenure.map(Tenure::cadre);
    }
}
