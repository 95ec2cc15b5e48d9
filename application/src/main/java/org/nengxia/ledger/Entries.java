package org.nengxia.ledger;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of entries.
@Repository
class Entries {
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    void append(Row row) {
        var content = row.content();
        database.sql("INSERT INTO ledger.entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.index())
                .param(content.at().atOffset(ZoneOffset.UTC))
                .param(content.account())
                .param(content.actor())
                .param(content.office())
                .param(content.act())
                .param(content.subject())
                .param(content.details())
                .param(row.salt().toBytes())
                .param(row.leaf().toBytes())
                .param(row.root().toBytes())
                .update();
    }

    /// All rows in their order, fetched in parts inside a transaction; to be closed.
    Stream<Row> all() {
        return database
                .sql("SELECT * FROM ledger.entry ORDER BY index")
                .withFetchSize(ROWS_AT_ONCE)
                .query(Row::of)
                .stream();
    }

    Optional<Row> at(long index) {
        return database.sql("SELECT * FROM ledger.entry WHERE index = :index")
                .param("index", index)
                .query(Row::of)
                .optional();
    }

    /// The row about a subject with so many others about it before.
    Optional<Row> about(String subject, int nth) {
        return database.sql(
                        """
                        SELECT * FROM ledger.entry WHERE subject = :subject
                        ORDER BY index OFFSET :nth LIMIT 1
                        """)
                .param("subject", subject)
                .param("nth", nth)
                .query(Row::of)
                .optional();
    }

    /// A part of the rows that fit the filter, the newest first.
    List<Row> newest(EntryFilter filter, long offset, int limit) {
        var order = " ORDER BY index DESC OFFSET :offset LIMIT :limit";
        return database.sql("SELECT * FROM ledger.entry" + where(filter) + order)
                .params(filter.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(Row::of)
                .list();
    }

    long count(EntryFilter filter) {
        return database.sql("SELECT count(*) FROM ledger.entry" + where(filter))
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    List<String> acts() {
        return database.sql("SELECT DISTINCT act FROM ledger.entry ORDER BY act")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String where(EntryFilter filter) {
        return filter.where().isEmpty() ? "" : " WHERE " + filter.where();
    }
}
