package org.nengxia.population;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.store.duck.DuckDb;
import org.nengxia.store.duck.Room;
import org.springframework.jdbc.core.RowMapper;

/// The fact sheets of everybody in a snapshot as of a day, laid out once in an embedded DuckDB; any
/// number of packs may then be put to them. Of one thread at a time.
public final class Population implements AutoCloseable {
    /// Measured: with 1 GB for 10 million people, laying out all at once ran out of memory.
    private static final long PEOPLE_A_MEGABYTE = 1_000;

    private final DuckDb database;
    private final LocalDate day;
    private final long cadres;
    private final Grouping grouping;
    private @Nullable Trial trial;

    private Population(DuckDb database, LocalDate day) {
        this.database = database;
        this.day = day;
        this.grouping = new Grouping(database, day);
        this.cadres = number("SELECT count(*) FROM " + AnswerSql.SHEETS);
    }

    static Population of(Snapshot snapshot, String factSql, LocalDate day, Room room) {
        return of(snapshot, factSql, day, room, PEOPLE_A_MEGABYTE * room.megabytes());
    }

    /// @param atOnce how many cadres are laid out at a time
    static Population of(Snapshot snapshot, String factSql, LocalDate day, Room room, long atOnce) {
        DuckDb database = DuckDb.open(room.spill(), room.megabytes(), room.threads());
        try {
            database.run("SET preserve_insertion_order = false");
            database.run("CREATE SCHEMA evidence_view");
            new SheetTable(database, snapshot, factSql).fill(atOnce);
            return new Population(database, day);
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    private long number(String sql) {
        return database.query().sql(sql).query(Long.class).single();
    }

    /// How many cadres there are.
    public long cadres() {
        return cadres;
    }

    /// The day of the fact sheets; laws put to them must be of that day.
    public LocalDate day() {
        return day;
    }

    /// How each rule of a law answers about everybody, in the law's order.
    public List<Tally> tallies(PackOnDay law) {
        AnswerSql sql = of(law);
        return tallies(sql, sql.countsOfSheets());
    }

    private List<Tally> tallies(AnswerSql sql, String counts) {
        return database.query()
                .sql(counts)
                .query((row, _) -> AnswerSql.Counts.read(row, sql.rules()).tallies())
                .single();
    }

    /// Cadres by group under a law: how many there are, about how many at least one rule hits, and
    /// about how many one is undetermined and none hits.
    public List<Group> groups(PackOnDay law, Dimension by) {
        return grouping.groups(of(law), by);
    }

    /// What another law would change: everybody, groups, channels, rules. One law after another is
    /// tried against the same one quickly; to change that one costs more.
    public Effect effect(PackOnDay from, PackOnDay to) {
        return against(of(from)).effect(of(to));
    }

    /// Those whom another law would hit who are not hit now, or whom it would no longer hit: who
    /// enter first, then by number of cadre.
    ///
    /// @param offset how many of them are passed over
    public List<Effect.Moved> moved(PackOnDay from, PackOnDay to, long offset, int most) {
        return against(of(from)).moved(of(to), offset, most);
    }

    private Trial against(AnswerSql law) {
        Trial known = trial;
        if (known == null || !known.isAgainst(law)) {
            trial = null;
            known = new Trial(database, grouping, law);
            trial = known;
        }
        return known;
    }

    /// How portions of a law answer about each group; a portion's id → its groups, whose sums are
    /// everybody.
    public Map<String, List<Group>> groups(PackOnDay law, Dimension by, List<Portion> portions) {
        return new Portions(database, of(law).law()).groups(portions, by);
    }

    /// The cadres of a group whom a portion hits, or else about whom it is undetermined; by number.
    public List<Long> members(
            PackOnDay law, Dimension by, String group, Portion portion, boolean hit) {
        return new Portions(database, of(law).law()).members(portion, by, group, hit);
    }

    /// The rules that answer for whole teams at once, because they read a record that several
    /// cadres share: about those cadres they say one thing, not several.
    public Set<String> collective(PackOnDay law) {
        return new Portions(database, of(law).law()).collective();
    }

    /// Writes a law's masks to a Parquet file: `cadre_id`, `hit_1`, `undetermined_1` and so on, one
    /// row a cadre.
    public void write(PackOnDay law, Path file) {
        database.run(
                "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
                        .formatted(of(law).masks(), DuckDb.literal(file.toString())));
    }

    /// Masks of a law that this or another engine wrote, to be counted and checked here.
    ///
    /// @param files a Parquet file, or a pattern of several
    public Answers answers(PackOnDay law, String files) {
        return new Answers(database, of(law), files);
    }

    private AnswerSql of(PackOnDay law) {
        if (!law.day().equals(day)) {
            throw new IllegalArgumentException(
                    "fact sheets of %s cannot be asked about %s".formatted(day, law.day()));
        }
        return new AnswerSql(law);
    }

    /// All fact sheets, in no order, read one after another.
    public <T> Stream<T> sheets(RowMapper<T> rows) {
        return database.query().sql("SELECT * FROM " + AnswerSql.SHEETS).query(rows).stream();
    }

    /// The fact sheets of some cadres, in no order.
    public <T> List<T> sheets(Collection<Long> cadres, RowMapper<T> rows) {
        String ids = cadres.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return cadres.isEmpty()
                ? List.of()
                : database.query()
                        .sql("SELECT * FROM sweep_sheet WHERE cadre_id IN (%s)".formatted(ids))
                        .query(rows)
                        .list();
    }

    @Override
    public void close() {
        database.close();
    }
}
