package org.nengxia.shell;

import org.nengxia.kernel.Label;

/// The groups of the navigation, from top to bottom.
public enum NavGroup {
    /// What one sees first; without a heading.
    START("", ""),
    /// Who is in office, and what is going on about whom.
    PEOPLE("人与个案", "People and cases"),
    /// The six channels.
    EVIDENCE("证据渠道", "Channels"),
    /// What the product rests on: regulations, files, the ledger.
    GROUNDS("依据与留痕", "Grounds and trace"),
    /// Accounts, for administrators.
    ADMINISTRATION("管理", "Administration");

    private final Label label;

    NavGroup(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// The heading.
    public Label label() {
        return label;
    }
}
