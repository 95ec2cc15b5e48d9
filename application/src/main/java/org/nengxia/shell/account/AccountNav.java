package org.nengxia.shell.account;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The administrators' entry of the navigation.
@Component
class AccountNav implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.ADMINISTRATION,
                        10,
                        new Label("账号", "Accounts"),
                        "/accounts",
                        "people"));
    }
}
