package org.nengxia.exchange.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The import in the navigation.
@Component
class ImportNav implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.GROUNDS, 30, new Label("导入", "Import"), "/import", "upload"));
    }
}
