package org.nengxia.sweep.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.nengxia.sweep.Sweeps;
import org.springframework.stereotype.Component;

/// The nominations in the navigation, with how many the latest sweep kept.
@Component
class SweepFrame implements NavSource {
    private final Sweeps sweeps;

    SweepFrame(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                                NavGroup.PEOPLE,
                                30,
                                new Label("规则提名", "Nominations"),
                                "/nominations",
                                "flag")
                        .counting(sweeps::kept));
    }
}
