package org.nengxia.ledger;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.chain.Entry;
import org.nengxia.chain.Export;
import org.nengxia.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The ledger as far as a reader may be shown it: of an entry about what is not his to see, its
/// place, time and hash and nothing else, in lists, look-ups and exports alike.
@Service
public class ShownLedger {
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient database;
    private final Tree tree;
    private final List<EntryGuard> guards;

    ShownLedger(JdbcClient database, Tree tree, List<EntryGuard> guards) {
        this.database = database;
        this.tree = tree;
        this.guards = List.copyOf(guards);
    }

    /// Entries that fit the filter, the newest first, `limit` at most after leaving out `offset`. A
    /// hidden entry fits no filter but that for all: what it is would be told by fitting.
    public List<LedgerEntry> entries(EntryFilter filter, Actor reader, long offset, int limit) {
        return asked(
                        select()
                                + where(filter)
                                + " ORDER BY index DESC OFFSET :offset LIMIT :limit",
                        reader)
                .params(filter.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(ShownLedger::entry)
                .list();
    }

    /// How many entries fit the filter for a reader.
    public long count(EntryFilter filter, Actor reader) {
        return asked("SELECT count(*) FROM ledger.entry e" + where(filter), reader)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /// The entry at a place of the ledger, from 0; none beyond its end.
    public Optional<LedgerEntry> at(long index, Actor reader) {
        return asked(select() + " WHERE index = :index", reader)
                .param("index", index)
                .query(ShownLedger::entry)
                .optional();
    }

    /// Writes the whole ledger as [Ledger#export] does, without the contents of what the reader
    /// must not be shown; it is checked like any other.
    @Transactional(
            propagation = Propagation.REQUIRES_NEW,
            isolation = Isolation.REPEATABLE_READ,
            readOnly = true)
    public void export(Appendable out, Actor reader) throws IOException {
        var asked = asked(select() + " ORDER BY index", reader).withFetchSize(ROWS_AT_ONCE);
        try (Stream<Entry> rows = asked.query(ShownLedger::presented).stream()) {
            Export.write(out, rows.iterator(), tree.head());
        }
    }

    private StatementSpec asked(String sql, Actor reader) {
        Map<String, Object> parameters = new HashMap<>();
        guards.forEach(guard -> parameters.putAll(guard.parameters(reader)));
        return database.sql(sql).params(parameters);
    }

    private String select() {
        return "SELECT e.*, " + hidden() + " AS hidden FROM ledger.entry e";
    }

    private String where(EntryFilter filter) {
        return filter.where().isEmpty() ? "" : " WHERE " + filter.where() + " AND NOT " + hidden();
    }

    private String hidden() {
        return guards.stream()
                .map(guard -> "(" + guard.hidden() + ")")
                .collect(Collectors.joining(" OR ", "(", guards.isEmpty() ? "false)" : ")"));
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        LedgerEntry entry = Row.of(row, number).forReading();
        return row.getBoolean("hidden") ? entry.withheld() : entry;
    }

    private static Entry presented(ResultSet row, int number) throws SQLException {
        Entry entry = Row.of(row, number).forVerification();
        return row.getBoolean("hidden")
                ? new Entry(entry.index(), entry.leafHash(), entry.runningRoot(), null)
                : entry;
    }
}
