package org.nengxia.ledger.deep;

import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Label;

/// A row, or what was noted of the rows of an entry, that is not as the log says.
///
/// @param kind how it deviates
/// @param table schema and table; empty when it is about an entry's note
/// @param key of the row
/// @param entry the entry that wrote the row last; null when none did
public record Deviation(Kind kind, String table, String key, @Nullable Long entry) {

    /// How tables and log can disagree.
    public enum Kind {
        /// The row has other values than the entry wrote.
        EDITED,
        /// The row is gone, and no entry deleted it.
        REMOVED,
        /// The row is there, and no entry wrote it, or an entry had deleted it.
        INSERTED,
        /// The table is gone, or nothing notes any more what is written there.
        UNBOUND,
        /// What was noted of an entry's rows is not what the entry commits to.
        NOTE_CHANGED
    }

    /// The finding in one sentence.
    public Label sentence() {
        return switch (kind) {
            case EDITED ->
                    new Label(
                            "表 %s 中 %s 一行被改动：与序号 %d 的记录写下的不符。".formatted(table, key, entry),
                            "Row %s of table %s was edited: entry %d wrote other values."
                                    .formatted(key, table, entry));
            case REMOVED ->
                    new Label(
                            "表 %s 中 %s 一行被删除：序号 %d 的记录写下过它，没有哪个行为删过它。".formatted(table, key, entry),
                            "Row %s of table %s was removed: entry %d wrote it, and no act deleted it."
                                    .formatted(key, table, entry));
            case INSERTED ->
                    new Label(
                            "表 %s 中 %s 一行是插入的：没有哪个行为写下过它。".formatted(table, key),
                            "Row %s of table %s was inserted: no act wrote it."
                                    .formatted(key, table));
            case UNBOUND ->
                    new Label(
                            "表 %s 不在了，或不再与留痕绑定。".formatted(table),
                            "Table %s is gone, or no longer bound to the ledger.".formatted(table));
            case NOTE_CHANGED ->
                    new Label(
                            "序号 %d 的记录所写各行的摘要被改动，与记录本身不符。".formatted(entry),
                            "The digests of the rows of entry %d were changed: the entry commits to others."
                                    .formatted(entry));
        };
    }
}
