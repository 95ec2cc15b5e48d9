package org.nengxia.ledger.web;

import java.util.List;
import org.nengxia.chain.TreeHead;
import org.nengxia.kernel.Label;
import org.nengxia.ledger.Ledger;
import org.nengxia.shell.FrameNote;
import org.nengxia.shell.FrameNotes;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The ledger in the frame of every page: its entry in the navigation, and its root in the foot, so
/// that a printed sheet can be checked against it later.
@Component
class LedgerFrame implements NavSource, FrameNotes {
    private static final String PATH = "/ledger";

    private final Ledger ledger;

    LedgerFrame(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<NavEntry> entries() {
        var label = new Label("留痕", "Ledger");
        return List.of(NavEntry.icon(NavGroup.GROUNDS, 90, label, PATH, "shield"));
    }

    @Override
    public List<FrameNote> notes() {
        var head = ledger.head();
        return head.size() == 0
                ? List.of()
                : List.of(new FrameNote(FrameNote.Place.FOOT, foot(head), PATH));
    }

    private static Label foot(TreeHead head) {
        var root = ShortRoot.of(head.root());
        return new Label(
                "留痕 %,d 条 · 根 %s".formatted(head.size(), root),
                "Ledger %,d entries · root %s".formatted(head.size(), root));
    }
}
