package org.nengxia.eligibility.web;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// Eligibility in the navigation.
@Component
class EligibilityFrame implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.PEOPLE,
                        40,
                        new Label("影响期与资格", "Eligibility"),
                        "/eligibility",
                        "lock"));
    }
}
