package org.nengxia.casework.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// Cases in the navigation.
@Component
class CaseNav implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(NavGroup.PEOPLE, 40, new Label("个案", "Cases"), "/cases", "folder"));
    }
}
