package org.nengxia.policy.procedure;

import org.nengxia.policy.Label;

/// How a procedure can end.
public enum EndKind {
    /// The decision stands and has its effects.
    IN_EFFECT("决定生效", "decision in effect"),
    /// Nothing was found, or nothing is done; the person is cleared where accused wrongly.
    CLOSED("不予调整，结案", "closed without a measure"),
    /// The person's own application was taken back, or never made.
    WITHDRAWN("撤回", "withdrawn"),
    /// The matter goes on in another procedure or before another organ.
    TRANSFERRED("转其他程序", "transferred"),
    /// The decision was annulled and what it did was undone.
    ANNULLED("决定撤销", "decision annulled");

    private final Label title;

    EndKind(String zh, String en) {
        this.title = new Label(zh, en);
    }

    /// What the end is called.
    public Label title() {
        return title;
    }

    /// The kind as written in procedure files, such as `in-effect`.
    public String key() {
        return Keys.of(this);
    }
}
