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
    /// that is unknown or held by somebody on that day or later.
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

    /// Appoints to a post; of two who would have it at once, the second waits and is told that it
    /// is held.
    private Optional<Refusal> appoint(Change change, String number) {
        lock(List.of(number));
        Optional<Post> post = roster.post(number);
        if (post.isEmpty()) {
            return Optional.of(Refusal.of("roster.postUnknown", number));
        }
        if (held(number, change.day())) {
            return Optional.of(Refusal.of("roster.postHeld", post.get().inWords(), change.day()));
        }
        database.sql(
                        """
                        INSERT INTO roster.tenure (number, cadre_id, post, began_on, appointed_by)
                        VALUES (left(:document, 43) || '/' || left(replace(gen_random_uuid()::text, '-', ''), 16),
                            :cadre, :post, :day, :document)
                        """)
                .param("document", change.document())
                .param("cadre", change.cadre())
                .param("day", change.day())
                .param("post", number)
                .update();
        return Optional.empty();
    }

    private boolean held(String post, LocalDate day) {
        return database.sql(
                        """
                        SELECT EXISTS (SELECT FROM roster.tenure
                            WHERE post = :post AND coalesce(ended_on, 'infinity') > :day)
                        """)
                .param("post", post)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Whoever would give one of these posts to somebody waits until this act is done.
    void lock(Collection<String> posts) {
        database.sql(
                        """
                        SELECT number FROM roster.post WHERE number = ANY(:posts) ORDER BY number
                        FOR NO KEY UPDATE
                        """)
                .param("posts", posts.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
