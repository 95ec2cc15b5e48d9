package org.nengxia.statistics.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The figures in the navigation.
@Component
class FiguresNav implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.START, 0, new Label("三年总览", "Overview"), "/overview", "figures"),
                NavEntry.icon(
                        NavGroup.START, 10, new Label("全部指标", "All figures"), "/figures", "book"));
    }
}
