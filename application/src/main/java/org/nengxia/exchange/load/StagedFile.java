package org.nengxia.exchange.load;

import java.util.List;
import java.util.Optional;

/// All registers of one file that are staged, in the order in which each points only to earlier
/// ones.
record StagedFile(List<Staged> all) {
    private static final String UNITS = "roster.unit";
    private static final String CADRES = "roster.cadre";

    Optional<Staged> of(String register) {
        return all.stream().filter(each -> each.register().id().equals(register)).findFirst();
    }

    Optional<Staged> cadres() {
        return of(CADRES);
    }

    /// The units that a row of this file may name: those of the roster, and those of the file.
    String units() {
        return "SELECT number, name FROM roster.unit"
                + of(UNITS)
                        .map(staged -> " UNION SELECT number, name FROM " + staged.stage())
                        .orElse("");
    }
}
