package org.nengxia.policy.rank;

import java.util.List;
import org.nengxia.policy.parameter.Citation;

/// What a measure does to the post and the level of the person it is taken of.
public record Consequence(PostFate post, LevelFate level, List<Citation> citations) {

    /// Keeps its own copy.
    public Consequence {
        citations = List.copyOf(citations);
    }

    /// Whether both can be true: a post that is kept keeps its level.
    public boolean agrees() {
        return (post == PostFate.KEPT) == (level == LevelFate.UNTOUCHED);
    }
}
