package org.nengxia.policy.rank;

import java.util.Optional;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Keys;

/// What a measure does to the post (职务) that a person holds.
public enum PostFate {
    /// It is kept.
    KEPT("保留现职", "the post is kept"),
    /// It is left; whether another is taken up is for people to decide.
    LEFT("免去现职", "the post is left"),
    /// It is left for another one.
    ANOTHER("免去现职，改任他职", "the post is left for another");

    private final Label title;

    PostFate(String zh, String en) {
        this.title = new Label(zh, en);
    }

    /// What becomes of the post, in words.
    public Label title() {
        return title;
    }

    /// The fate of a key in pack files, such as `left`.
    public static Optional<PostFate> of(String key) {
        return Keys.read(PostFate.class, key);
    }
}
