package org.nengxia.policy.recusal;

import java.util.Optional;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Keys;

/// How somebody can stand to the person concerned, or to the case, so that he may have to withdraw.
public enum Relation {
    /// 夫妻、直系血亲、三代以内旁系血亲、近姻亲.
    KINSHIP("亲属", "kinship"),
    /// Once led the unit or team in which the person concerned served.
    FORMER_SUPERIOR("曾任上级", "former superior"),
    /// Reported or accused the person concerned.
    COMPLAINANT("举报人、控告人", "complainant"),
    /// Holds a post of the same unit.
    OWN_UNIT("同一单位", "same unit"),
    /// Took part in the decision that is now reviewed.
    DECIDED_BEFORE("参与过原决定", "took part in the decision"),
    /// Bore witness in the case.
    WITNESS("本案证人", "witness in the case"),
    /// Is the person concerned.
    OWN_CASE("本人", "own case");

    private final Label title;

    Relation(String zh, String en) {
        this.title = new Label(zh, en);
    }

    /// What the relation is called.
    public Label title() {
        return title;
    }

    /// The relation as written in pack files, such as `former-superior`.
    public String key() {
        return Keys.of(this);
    }

    /// The relation of a key, if there is one.
    public static Optional<Relation> of(String key) {
        return Keys.read(Relation.class, key);
    }
}
