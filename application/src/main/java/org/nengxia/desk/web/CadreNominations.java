package org.nengxia.desk.web;

import java.util.List;
import org.nengxia.kernel.Language;
import org.nengxia.sweep.NominationLine;
import org.nengxia.sweep.NominationTable;
import org.nengxia.sweep.Sweeps;
import org.springframework.stereotype.Component;

/// What the latest sweep said about a cadre, in words.
@Component
class CadreNominations {
    private final Sweeps sweeps;
    private final NominationTable words;

    CadreNominations(Sweeps sweeps, NominationTable words) {
        this.sweeps = sweeps;
        this.words = words;
    }

    List<NominationLine> about(long cadre, Language language) {
        return sweeps.latest()
                .map(run -> words.lines(run, sweeps.about(cadre), language))
                .orElse(List.of());
    }
}
