package org.nengxia.statistics;

/// Which part of a figure's records is asked for, and in which order.
///
/// @param offset how many records stand before it
/// @param limit how many records it holds at most
public record Slice(long offset, int limit, Order order, boolean descending) {

    /// All records, the latest first.
    public static final Slice ALL = new Slice(0, Integer.MAX_VALUE, Order.DAY, true);

    /// What records are put in order by.
    public enum Order {
        /// The record's number.
        NUMBER("r.number"),
        /// The record's day.
        DAY("r.day"),
        /// The cadre's name.
        CADRE("c.name"),
        /// The unit's name.
        UNIT("u.name"),
        /// The amount.
        AMOUNT("r.amount"),
        /// What the record says.
        TITLE("r.title");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    String clause() {
        return "ORDER BY %s %s NULLS LAST, r.number LIMIT %d OFFSET %d"
                .formatted(order.column(), descending ? "DESC" : "ASC", limit, offset);
    }
}
