package org.nengxia.regulation.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The regulations in the navigation.
@Component
class RegulationFrame implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.GROUNDS,
                        10,
                        new Label("法规包", "Regulations"),
                        "/regulations",
                        "book"));
    }
}
