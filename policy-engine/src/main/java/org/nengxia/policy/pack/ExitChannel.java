package org.nengxia.policy.pack;

import java.util.List;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A way on which the law itself lets cadres go down (能下的渠道), such as the end of a term or being
/// unfit for the post.
public record ExitChannel(String code, Label title, List<Citation> citations, Standing standing) {

    /// Keeps its own copy of the citations.
    public ExitChannel {
        citations = List.copyOf(citations);
    }
}
