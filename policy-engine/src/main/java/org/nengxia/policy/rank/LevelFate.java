package org.nengxia.policy.rank;

import java.util.Optional;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Keys;

/// What a measure does to a person's level (职务层次、职级).
public enum LevelFate {
    /// Nothing, since the post is kept.
    UNTOUCHED("不涉及层次和职级", "the level is not touched"),
    /// It stays the same in the other post.
    KEPT("层次不变", "the level stays the same"),
    /// It is lowered, by one as a rule.
    LOWERED("降低层次，一般降低一级", "the level is lowered, by one as a rule"),
    /// A rank, or a non-leading post of the time before ranks, takes the place of the leading post.
    CONVERTED("改为相应的职级（非领导职务）", "a corresponding rank takes its place"),
    /// It is what the decision fixes, never higher than before; it may be left open.
    FIXED("由决定另行确定，不得高于原层次", "as fixed by people, never higher than before");

    private final Label title;

    LevelFate(String zh, String en) {
        this.title = new Label(zh, en);
    }

    /// What becomes of the level, in words.
    public Label title() {
        return title;
    }

    /// The fate of a key in pack files, such as `lowered`.
    public static Optional<LevelFate> of(String key) {
        return Keys.read(LevelFate.class, key);
    }
}
