package org.nengxia.policy.recusal;

import java.util.Optional;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Keys;

/// The part that somebody takes in a case about another person.
public enum Role {
    /// 核实人员: verifies what was said.
    INVESTIGATOR("核实人员", "investigator"),
    /// 表决成员: votes in the deciding organ.
    VOTER("表决成员", "voter"),
    /// 帮教责任人: helps and educates after the decision (MISSION F1).
    HELPER("帮教责任人", "helper"),
    /// 复核、申诉承办人员: reviews the decision or hears the appeal.
    APPEAL("复核、申诉承办人员", "reviewer of the appeal");

    private final Label title;

    Role(String zh, String en) {
        this.title = new Label(zh, en);
    }

    /// What the role is called.
    public Label title() {
        return title;
    }

    /// The role as written in pack files, such as `investigator`.
    public String key() {
        return Keys.of(this);
    }

    /// The role of a key, if there is one.
    public static Optional<Role> of(String key) {
        return Keys.read(Role.class, key);
    }
}
