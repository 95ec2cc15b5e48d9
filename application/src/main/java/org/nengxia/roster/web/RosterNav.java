package org.nengxia.roster.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The roster in the navigation.
@Component
class RosterNav implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(NavGroup.PEOPLE, 10, new Label("干部名册", "Cadres"), "/cadres", "people")
                        .covering(
                                "/registers/roster.cadre",
                                "/registers/roster.tenure",
                                "/registers/ties.kinship",
                                "/registers/ties.declaration"),
                NavEntry.icon(
                                NavGroup.PEOPLE,
                                20,
                                new Label("单位与班子", "Units and teams"),
                                "/units",
                                "unit")
                        .covering(
                                "/registers/roster.unit",
                                "/registers/roster.team",
                                "/registers/roster.post",
                                "/teams"));
    }
}
