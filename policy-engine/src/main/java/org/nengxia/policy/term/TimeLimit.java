package org.nengxia.policy.term;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;

/// A time limit that the law sets (法定时限): what starts it, how long it runs, and what follows when
/// it ends. Events are codes such as `DECISION_SERVED`.
///
/// @param prolongs the id of the limit that it makes longer (延长): it is set off by its own event,
///   but counted from that of the other, after the whole of the other's time
public record TimeLimit(
        String id,
        Label title,
        String starts,
        @Nullable String prolongs,
        Length length,
        String then,
        List<Citation> citations,
        Standing standing) {

    /// Keeps its own copy.
    public TimeLimit {
        citations = List.copyOf(citations);
    }

    /// What a limit is counted from and how much in all.
    public record Counted(String from, Length length) {}

    /// What it is counted from and how much in all, by the limits of its pack: one that prolongs
    /// another has the other's beginning and the time of both.
    public Counted counted(List<TimeLimit> limits) {
        return limits.stream()
                .filter(each -> each.id().equals(prolongs))
                .filter(each -> each.length().unit() == length.unit())
                .findFirst()
                .map(first -> new Counted(first.starts(), first.length().and(length)))
                .orElse(new Counted(starts, length));
    }

    /// The limit of an id, if there is one.
    public static Optional<TimeLimit> of(List<TimeLimit> limits, String id) {
        return limits.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
