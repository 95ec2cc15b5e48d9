package org.nengxia.studio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.studio.Draft;
import org.nengxia.studio.DraftState;
import org.nengxia.studio.NewDraft;
import org.nengxia.studio.Verified;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Drafts and what was verified of them, in the database.
@Component
public class DraftStore {
    private static final String DRAFTS =
            """
            SELECT d.*, r.saved_at FROM studio.draft d
            JOIN studio.revision r ON r.draft = d.draft AND r.revision = d.revision
            """;
    private final JdbcClient database;
    private final Clock clock;

    DraftStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// All drafts, those under work first, then the latest saved first.
    public List<Draft> all() {
        return database.sql(
                        DRAFTS
                                + "ORDER BY d.state IN ('published', 'withdrawn'), r.saved_at DESC, d.draft DESC")
                .query((row, _) -> read(row))
                .list();
    }

    /// The draft with a number.
    public Optional<Draft> find(long id) {
        return database.sql(DRAFTS + "WHERE d.draft = :draft")
                .param("draft", id)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Draft read(ResultSet row) throws SQLException {
        return new Draft(
                row.getLong("draft"),
                row.getString("pack"),
                row.getString("base"),
                Optional.ofNullable(row.getString("replaces")),
                DraftState.of(row.getString("state")),
                row.getInt("revision"),
                row.getString("account"),
                row.getString("person"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    /// Adds a draft at its first revision; answers its number.
    public long add(NewDraft draft, Actor actor) {
        return database.sql(
                        """
                        INSERT INTO studio.draft (pack, base, replaces, state, revision, account, person, begun_at)
                        VALUES (:pack, :base, :replaces, 'draft', 1, :account, :person, :at) RETURNING draft
                        """)
                .param("pack", draft.pack())
                .param("base", draft.base())
                .param("replaces", draft.replaces() ? draft.base() : null)
                .param("account", actor.account())
                .param("person", actor.name())
                .param("at", now())
                .query(Long.class)
                .single();
    }

    /// Takes a draft on from the revision that somebody saw; whether it was still at that, and
    /// open. Whoever comes second waits here for the first, and is then too late.
    public boolean advance(long id, int seen, DraftState state, int revision) {
        return database.sql(
                                """
                                UPDATE studio.draft SET state = :state, revision = :revision
                                WHERE draft = :draft AND revision = :seen AND state IN ('draft', 'verified')
                                """)
                        .param("state", state.code())
                        .param("revision", revision)
                        .param("draft", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /// Keeps what was verified of the present revision.
    public void verified(Draft draft, Verified verified, Actor actor) {
        database.sql(
                        """
                        INSERT INTO studio.verification (draft, revision, cases, made_up, population, as_of, account, person,
                            verified_at)
                        VALUES (:draft, :revision, :cases, :madeUp, :population, :asOf, :account, :person, :at)
                        ON CONFLICT (draft, revision) DO UPDATE SET cases = excluded.cases, made_up = excluded.made_up,
                            population = excluded.population, as_of = excluded.as_of, account = excluded.account,
                            person = excluded.person, verified_at = excluded.verified_at
                        """)
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .param("cases", verified.cases())
                .param("madeUp", verified.madeUp())
                .param("population", verified.population())
                .param("asOf", verified.asOf())
                .param("account", actor.account())
                .param("person", actor.name())
                .param("at", verified.verifiedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What was verified of the present revision.
    public Optional<Verified> verification(Draft draft) {
        return database.sql(
                        "SELECT * FROM studio.verification WHERE draft = :draft AND revision = :revision")
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .query((row, _) ->
                        new Verified(
                                row.getInt("cases"),
                                row.getLong("made_up"),
                                row.getLong("population"),
                                row.getObject("as_of", LocalDate.class),
                                row.getString("person"),
                                row.getObject("verified_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
