package org.nengxia.casework.web.desk;

import java.util.List;
import org.nengxia.casework.Turns;
import org.nengxia.kernel.Label;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.nengxia.shell.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The desk in the navigation; what somebody has to do comes first, with how much it is.
@Component("casework.deskNav")
class DeskNav implements NavSource {
    private final Turns turns;

    DeskNav(Turns turns) {
        this.turns = turns;
    }

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(NavGroup.START, -20, new Label("今日待办", "My work"), "/work", "inbox")
                        .counting(this::waiting),
                NavEntry.icon(
                        NavGroup.PEOPLE, 60, new Label("期限总览", "Deadlines"), "/deadlines", "clock"),
                NavEntry.icon(
                        NavGroup.START, -10, new Label("本人页", "My own page"), "/mine", "folder"),
                NavEntry.icon(
                        NavGroup.PEOPLE, 50, new Label("会议", "Meetings"), "/meetings", "scales"),
                NavEntry.icon(
                        NavGroup.PEOPLE, 70, new Label("参与人员", "Participants"), "/people", "team"));
    }

    private long waiting() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof SignedIn reader
                ? turns.waiting(reader.account(), reader.office())
                : 0;
    }
}
