package org.nengxia.policy.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// Which ranks (职级) correspond to the level of a post: the lowest, and the highest where a text
/// says so.
///
/// @param from the first day on which it holds; none for always
public record Correspondence(
        String level,
        String lowest,
        Optional<String> highest,
        @Nullable LocalDate from,
        List<Citation> citations,
        Standing standing) {

    /// Keeps its own copy.
    public Correspondence {
        citations = List.copyOf(citations);
    }

    /// Whether it may be relied on on a day.
    boolean holdsOn(LocalDate day) {
        return standing.acts() && (from == null || !day.isBefore(from));
    }
}
