package org.nengxia.studio.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.evaluate.Screening;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.people.BoundaryPeople;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.population.Answers;
import org.nengxia.store.duck.DuckDb;
import org.nengxia.store.duck.Room;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether SQL and evaluator say the same under a law, person by person: about people made up at
/// its boundaries, in DuckDB, and about all cadres as they stand, in PostgreSQL.
@Component
public class Agreement {
    private static final int PORTION = 500;
    private final Facts facts;
    private final JdbcClient database;

    Agreement(Facts facts, JdbcClient database) {
        this.facts = facts;
        this.database = database;
    }

    /// What came of comparing.
    ///
    /// @param difference the first person about whom they differ; empty when they agree
    public record Compared(long people, Optional<Refusal> difference) {}

    /// A person's sheet, and what SQL says.
    private record Row(FactSheet sheet, Masks masks) {}

    /// On the people made up at the law's boundaries.
    public Compared madeUp(PackOnDay law) {
        People people = BoundaryPeople.of(law, facts.definitions());
        Room room = Room.usual();
        try (DuckDb duck = DuckDb.open(room.spill(), room.megabytes(), room.threads())) {
            admit(duck, people);
            String sql = SqlEmitter.emit(law).masks("people") + "\nORDER BY \"cadre_id\"";
            int rules = law.rules().size();
            try (Stream<Row> rows =
                    duck
                            .query()
                            .sql(sql)
                            .query((row, n) ->
                                    new Row(people.sheets().get(n), Answers.masks(row, rules)))
                            .stream()) {
                return compared(law, rows);
            }
        }
    }

    private static void admit(DuckDb duck, People people) {
        try {
            Path file = Files.createTempFile("nengxia-people", ".csv");
            try {
                people.write(file);
                duck.run("CREATE TABLE people (" + people.columns() + ")");
                duck.run(
                        "COPY people FROM %s (FORMAT csv, HEADER false, AUTO_DETECT false, QUOTE '\"')"
                                .formatted(DuckDb.literal(file.toString())));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On all cadres as they stand, in the caller's transaction.
    public Compared population(PackOnDay law) {
        database.sql("DROP TABLE IF EXISTS pg_temp.studio_sheet").update();
        database.sql(
                        "CREATE TEMPORARY TABLE studio_sheet ON COMMIT DROP AS\n"
                                + facts.sheets(law.day()))
                .update();
        String sql =
                "SELECT s.*, m.* FROM studio_sheet s JOIN (%s) m ON m.cadre_id = s.cadre_id"
                        .formatted(SqlEmitter.emit(law).masks("studio_sheet"));
        RowMapper<FactSheet> sheets = facts.rows(law.day());
        int rules = law.rules().size();
        try (Stream<Row> rows =
                database
                        .sql(sql)
                        .withFetchSize(PORTION)
                        .query((ResultSet row, int n) ->
                                new Row(sheets.mapRow(row, n), Answers.masks(row, rules)))
                        .stream()) {
            return compared(law, rows);
        }
    }

    private static Compared compared(PackOnDay law, Stream<Row> rows) {
        Screening screening = Screening.of(law);
        AtomicLong people = new AtomicLong();
        Optional<Refusal> difference =
                rows.peek(_ -> people.incrementAndGet())
                        .filter(row -> !screening.of(row.sheet()).equals(row.masks()))
                        .findFirst()
                        .map(row ->
                                Refusal.of(
                                        "studio.disagree", law.pack().id(), row.sheet().cadreId()));
        return new Compared(people.get(), difference);
    }
}
