package org.nengxia.reform.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// What-if in the navigation.
@Component
class WhatIfFrame implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.GROUNDS,
                        12,
                        new Label("改革推演", "What if"),
                        WhatIfPages.PATH,
                        "sliders"));
    }
}
