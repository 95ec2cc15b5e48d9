package org.nengxia.studio.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The studio in the navigation.
@Component
class StudioFrame implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.GROUNDS,
                        20,
                        new Label("法规工作室", "Regulation studio"),
                        "/studio",
                        "pen"));
    }
}
