package org.nengxia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.nengxia.chain.Entry;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Opening;
import org.nengxia.chain.Salt;

/// A row of the table, of which nothing is believed: what cannot have been written by us becomes a
/// value that matches no leaf, so that the check names the entry instead of breaking off.
record Row(long index, Content content, Salt salt, Hash leaf, Hash root) {

    /// PostgreSQL holds no such text.
    private static final String ABSENT = "\0";

    static Row of(ResultSet row, int number) throws SQLException {
        var content =
                new Content(
                        instant(row),
                        text(row, "account"),
                        text(row, "actor"),
                        text(row, "office"),
                        text(row, "act"),
                        text(row, "subject"),
                        text(row, "details"));
        return new Row(
                row.getLong("index"),
                content,
                Salt.ofBytes(bytes(row, "salt", Salt.LENGTH)),
                Hash.ofBytes(bytes(row, "leaf", Hash.LENGTH)),
                Hash.ofBytes(bytes(row, "root", Hash.LENGTH)));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return at == null ? Instant.MIN : at.toInstant();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? ABSENT : text;
    }

    private static byte[] bytes(ResultSet row, String column, int length) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null || bytes.length != length ? new byte[length] : bytes;
    }

    Entry forVerification() {
        return new Entry(index, leaf, root, new Opening(salt, content.payload()));
    }

    LedgerEntry forReading() {
        return new LedgerEntry(
                index,
                content.at(),
                content.account(),
                content.actor(),
                content.office(),
                content.act(),
                content.subject(),
                Details.read(content.details()),
                root);
    }
}
