package org.nengxia.fairness.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The fairness view in the navigation.
@Component
class FairnessFrame implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.GROUNDS,
                        16,
                        new Label("公平性检视", "Fairness"),
                        "/fairness",
                        "scales"));
    }
}
