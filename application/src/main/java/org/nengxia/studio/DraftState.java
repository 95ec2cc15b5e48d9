package org.nengxia.studio;

import java.util.Locale;
import org.nengxia.kernel.Label;

/// How far a draft has come.
public enum DraftState {
    /// 起草: being written; whatever is saved brings it back here.
    DRAFT("起草", "draft"),
    /// 已验证: its present revision passed every check.
    VERIFIED("已验证", "verified"),
    /// 已发布: it is law of the product, and closed.
    PUBLISHED("已发布", "published"),
    /// 已撤回: given up, and closed.
    WITHDRAWN("已撤回", "withdrawn");

    private final Label label;

    DraftState(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// What the state is called.
    public Label label() {
        return label;
    }

    /// The state as the database and message keys write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state that the database writes so.
    public static DraftState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
