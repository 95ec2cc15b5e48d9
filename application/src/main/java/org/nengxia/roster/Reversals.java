package org.nengxia.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of a cadre's posts when a decision about them falls or is changed, as part of the
/// caller's act. What is refused may have been half done: the caller gives its transaction up.
@Service
public class Reversals {
    private final JdbcClient database;
    private final Roster roster;
    private final Appointments appointments;

    Reversals(JdbcClient database, Roster roster, Appointments appointments) {
        this.database = database;
        this.roster = roster;
        this.appointments = appointments;
    }

    /// A decision upon which others of the same case may have followed.
    ///
    /// @param documents its number and those of the decisions that changed it
    public record Decided(long cadre, List<String> documents) {
        /// Keeps its own copy.
        public Decided {
            documents = List.copyOf(documents);
        }

        private String[] numbers() {
            return documents.toArray(String[]::new);
        }
    }

    /// A decision takes the place of another that was carried out: of the posts taken up by that
    /// one only the one named is held on, the others end on the day; one that is not held yet
    /// begins on it.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> replace(
            Decided former, Optional<String> post, LocalDate day, String document) {
        boolean holdsIt = keeps(former, post, document);
        List<String> ended = by(former, day).stream().map(Tenure::number).toList();
        return appointments.carryOut(
                new Appointments.Change(
                        former.cadre(), ended, post.filter(_ -> !holdsIt), day, document));
    }

    /// What a cadre holds on a day by a decision.
    private List<Tenure> by(Decided decided, LocalDate day) {
        return roster.tenures(decided.cadre(), day).stream()
                .filter(each ->
                        each.appointedBy().filter(decided.documents()::contains).isPresent())
                .toList();
    }

    /// What falls with a decision, or with its being made lighter.
    ///
    /// @param day from which an equal post is held
    /// @param equal number of an equal post, where somebody else holds the former one
    /// @param document by which the equal post is held
    public record Undoing(
            Decided decided, LocalDate day, Optional<String> equal, String document) {}

    /// Undoes what a decision did to a cadre's posts: those taken up by it are given up, those left
    /// by it are held again as if they had never ended. Where somebody else holds one, it refuses
    /// unless an equal post is named; while the former is free, no other is given instead.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> undo(Undoing what) {
        appointments.lock(left(what.decided()).stream().map(Post::number).toList());
        List<Post> taken = heldByOthers(what.decided());
        Optional<Refusal> refusal = unequal(what, taken);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean holdsIt = keeps(what.decided(), what.equal(), what.document());
        giveUp(what.decided());
        database.sql(
                        """
                        UPDATE roster.tenure SET ended_on = NULL, removed_by = NULL
                        WHERE cadre_id = :cadre AND removed_by = ANY(:documents) AND NOT post = ANY(:taken)
                        """)
                .param("cadre", what.decided().cadre())
                .param("documents", what.decided().numbers())
                .param("taken", taken.stream().map(Post::number).toArray(String[]::new))
                .update();
        return what.equal()
                .filter(_ -> !holdsIt)
                .flatMap(_ -> appointments.carryOut(instead(what)));
    }

    /// A post that the cadre holds by a decision already is held on, from now on by another
    /// document; whether there was one.
    private boolean keeps(Decided decided, Optional<String> post, String document) {
        return database.sql(
                                """
                                UPDATE roster.tenure SET appointed_by = :document
                                WHERE cadre_id = :cadre AND appointed_by = ANY(:documents) AND post = :post
                                    AND ended_on IS NULL
                                """)
                        .param("document", document)
                        .param("cadre", decided.cadre())
                        .param("documents", decided.numbers())
                        .param("post", post.orElse(""))
                        .update()
                > 0;
    }

    private void giveUp(Decided decided) {
        database.sql(
                        """
                        DELETE FROM roster.tenure
                        WHERE cadre_id = :cadre AND appointed_by = ANY(:documents)
                        """)
                .param("cadre", decided.cadre())
                .param("documents", decided.numbers())
                .update();
    }

    private static Appointments.Change instead(Undoing what) {
        return new Appointments.Change(
                what.decided().cadre(), List.of(), what.equal(), what.day(), what.document());
    }

    private Optional<Refusal> unequal(Undoing what, List<Post> taken) {
        if (taken.isEmpty() || what.equal().isEmpty()) {
            return taken.isEmpty()
                    ? what.equal().map(post -> Refusal.of("roster.formerFree", named(post)))
                    : Optional.of(Refusal.of("roster.postTaken", named(taken)));
        }
        String equal = what.equal().get();
        return equalTo(taken, what.decided(), what.day()).stream()
                        .map(Post::number)
                        .anyMatch(equal::equals)
                ? Optional.empty()
                : Optional.of(Refusal.of("roster.notEqual", named(equal), named(taken)));
    }

    private String named(String post) {
        return roster.post(post).map(Post::inWords).orElse(post);
    }

    private static String named(List<Post> posts) {
        return String.join("、", posts.stream().map(Post::inWords).toList());
    }

    /// The posts that are equal to those that a decision took from a cadre and that somebody else
    /// holds since: vacant or held by that decision, of the same level, leading where they were;
    /// none while the former are free.
    public List<Post> equalPosts(Decided decided, LocalDate day) {
        return equalTo(heldByOthers(decided), decided, day);
    }

    private List<Post> equalTo(List<Post> taken, Decided decided, LocalDate day) {
        return taken.stream()
                .findFirst()
                .map(former ->
                        open(decided, day).stream()
                                .filter(each -> each.level().equals(former.level()))
                                .filter(each -> each.leading() == former.leading())
                                .toList())
                .orElse(List.of());
    }

    /// The posts that may be held in place of those that a decision gave a cadre: the vacant ones,
    /// and those given.
    public List<Post> open(Decided decided, LocalDate day) {
        return Stream.concat(
                        by(decided, day).stream().map(Tenure::post), roster.vacant(day).stream())
                .toList();
    }

    /// The posts that a decision took from a cadre and that somebody else has held since, the
    /// foremost first.
    public List<Post> heldByOthers(Decided decided) {
        return posts(
                decided,
                """
                AND EXISTS (SELECT FROM roster.tenure other WHERE other.post = t.post AND other.number <> t.number
                    AND coalesce(other.ended_on, 'infinity') > t.ended_on)
                """);
    }

    /// The posts that a decision took from a cadre, the foremost first; not those that it gave and
    /// took again.
    public List<Post> left(Decided decided) {
        return posts(decided, "");
    }

    private List<Post> posts(Decided decided, String which) {
        return database
                .sql(
                        Rows.TENURES
                                + """
                                WHERE t.cadre_id = :cadre AND t.removed_by = ANY(:documents)
                                    AND NOT coalesce(t.appointed_by = ANY(:documents), false)
                                """
                                + which)
                .param("cadre", decided.cadre())
                .param("documents", decided.numbers())
                .query(Rows::tenure)
                .list()
                .stream()
                .sorted(Rows.FOREMOST_FIRST)
                .map(Tenure::post)
                .distinct()
                .toList();
    }
}
