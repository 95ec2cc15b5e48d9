package org.nengxia.casework.file.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The posts that the one whom a case is about held and holds, as far as the roster knows now.
public record PostsHeld(List<Held> posts) {

    /// No post is known.
    public static final PostsHeld UNKNOWN = new PostsHeld(List.of());

    /// Keeps its own copy.
    public PostsHeld {
        posts = List.copyOf(posts);
    }

    /// A post that was held.
    ///
    /// @param left the day on which it was left, by a decision of that day too; empty while held
    public record Held(LocalDate since, Optional<LocalDate> left, LeadingMember by) {

        /// Who is removed on a day was in office when that was decided.
        private boolean on(LocalDate day) {
            return !since.isAfter(day) && left.filter(day::isAfter).isEmpty();
        }
    }

    /// Whether somebody is a leading member on a day: one post by which he is one is enough.
    public LeadingMember on(LocalDate day) {
        List<LeadingMember> by =
                posts.stream().filter(post -> post.on(day)).map(Held::by).distinct().toList();
        if (by.contains(LeadingMember.YES)) {
            return LeadingMember.YES;
        }
        return by.equals(List.of(LeadingMember.NO)) ? LeadingMember.NO : LeadingMember.UNDETERMINED;
    }
}
