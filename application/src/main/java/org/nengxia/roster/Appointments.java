package org.nengxia.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Appointing to posts and removing from them (任免) by a decision, as part of the caller's act. What
/// is refused may have been half done: the caller gives its transaction up.
@Service
public class Appointments {
    private final JdbcClient database;
    private final Roster roster;

    Appointments(JdbcClient database, Roster roster) {
        this.database = database;
        this.roster = roster;
    }

    /// What a decision changes about the posts of a cadre.
    ///
    /// @param ended numbers of the tenures that end on the day
    /// @param newPost number of the post that begins on it
    /// @param document the decision's number
    public record Change(
            long cadre,
            Collection<String> ended,
            Optional<String> newPost,
            LocalDate day,
            String document) {}

    /// Carries a decision out. Refuses a tenure that the cadre does not hold on the day, and a post
    /// that is unknown or held by somebody.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> carryOut(Change change) {
        String[] tenures = change.ended().toArray(String[]::new);
        long held =
                database.sql(
                                """
                                SELECT count(*) FROM roster.tenure WHERE number = ANY(:tenures)
                                    AND cadre_id = :cadre AND ended_on IS NULL AND began_on <= :day
                                """)
                        .param("tenures", tenures)
                        .param("cadre", change.cadre())
                        .param("day", change.day())
                        .query(Long.class)
                        .single();
        if (held != change.ended().size()) {
            return Optional.of(
                    Refusal.of("roster.notHeld", String.join(", ", change.ended()), change.day()));
        }
        database.sql(
                        """
                        UPDATE roster.tenure SET ended_on = :day, removed_by = :document
                        WHERE number = ANY(:tenures)
                        """)
                .param("day", change.day())
                .param("document", change.document())
                .param("tenures", tenures)
                .update();
        return change.newPost().flatMap(post -> appoint(change, post));
    }

    private Optional<Refusal> appoint(Change change, String post) {
        if (roster.holder(post, change.day()).isPresent()) {
            return Optional.of(Refusal.of("roster.postHeld", post, change.day()));
        }
        int added =
                database.sql(
                                """
                                INSERT INTO roster.tenure (number, cadre_id, post, began_on, appointed_by)
                                SELECT left(:document || '/' || number, 60), :cadre, number, :day, :document
                                FROM roster.post WHERE number = :post
                                """)
                        .param("document", change.document())
                        .param("cadre", change.cadre())
                        .param("day", change.day())
                        .param("post", post)
                        .update();
        return added == 1 ? Optional.empty() : Optional.of(Refusal.of("roster.postUnknown", post));
    }

    /// What falls with a decision.
    ///
    /// @param day from which an equal post is held
    /// @param equal number of a vacant post of the same level, where somebody else holds the former
    ///   one
    public record Undoing(long cadre, String document, LocalDate day, Optional<String> equal) {}

    /// Undoes what a decision did to a cadre's posts: those taken up by it are given up, those left
    /// by it are held again as if they had never ended. Where somebody else holds one, it refuses
    /// unless an equal post is named; while the former is free, no other is given instead.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> undo(Undoing what) {
        List<Post> taken = taken(what.cadre(), what.document());
        Optional<Refusal> refusal = unequal(what, taken);
        if (refusal.isPresent()) {
            return refusal;
        }
        database.sql(
                        "DELETE FROM roster.tenure WHERE cadre_id = :cadre AND appointed_by = :document")
                .param("cadre", what.cadre())
                .param("document", what.document())
                .update();
        database.sql(
                        """
                        UPDATE roster.tenure SET ended_on = NULL, removed_by = NULL
                        WHERE cadre_id = :cadre AND removed_by = :document AND NOT post = ANY(:taken)
                        """)
                .param("cadre", what.cadre())
                .param("document", what.document())
                .param("taken", taken.stream().map(Post::number).toArray(String[]::new))
                .update();
        return what.equal().flatMap(post -> appoint(instead(what), post));
    }

    private static Change instead(Undoing what) {
        String document = what.document();
        String falls = document.substring(0, Math.min(document.length(), 54)) + "（撤销）";
        return new Change(what.cadre(), List.of(), what.equal(), what.day(), falls);
    }

    private Optional<Refusal> unequal(Undoing what, List<Post> taken) {
        if (taken.isEmpty() || what.equal().isEmpty()) {
            return taken.isEmpty()
                    ? what.equal().map(post -> Refusal.of("roster.formerFree", post))
                    : Optional.of(Refusal.of("roster.postTaken", named(taken)));
        }
        return equalTo(taken, what.day()).stream()
                        .map(Post::number)
                        .anyMatch(what.equal().get()::equals)
                ? Optional.empty()
                : Optional.of(Refusal.of("roster.notEqual", what.equal().get(), named(taken)));
    }

    private static String named(List<Post> posts) {
        return String.join(
                "、", posts.stream().map(post -> post.unitName() + " " + post.title()).toList());
    }

    /// The vacant posts that are equal to those that a decision took from a cadre and that somebody
    /// else holds since: of the same level, leading where they were; none while they are free.
    public List<Post> equalPosts(long cadre, String document, LocalDate day) {
        return equalTo(taken(cadre, document), day);
    }

    private List<Post> equalTo(List<Post> taken, LocalDate day) {
        return taken.stream()
                .findFirst()
                .map(former ->
                        roster.vacant(day).stream()
                                .filter(each -> each.level().equals(former.level()))
                                .filter(each -> each.leading() == former.leading())
                                .toList())
                .orElse(List.of());
    }

    /// The posts that a decision took from a cadre and that somebody else has held since, the
    /// foremost first.
    private List<Post> taken(long cadre, String document) {
        return database
                .sql(
                        """
                        SELECT DISTINCT t.post, p.leading_post, p.principal FROM roster.tenure t
                        JOIN roster.tenure other ON other.post = t.post AND other.number <> t.number
                            AND coalesce(other.ended_on, 'infinity') > t.ended_on
                        JOIN roster.post p ON p.number = t.post
                        WHERE t.cadre_id = :cadre AND t.removed_by = :document
                        ORDER BY p.leading_post DESC, p.principal DESC, t.post
                        """)
                .param("cadre", cadre)
                .param("document", document)
                .query((row, _) -> row.getString("post"))
                .list()
                .stream()
                .flatMap(post -> roster.post(post).stream())
                .toList();
    }
}
