package org.nengxia.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.ListOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The evidence of one channel as a list, whichever of its registers holds the whole record.
@Service
public class EvidenceList {
    private static final ListOrder ORDER =
            new ListOrder(
                    Map.of(
                            "number", "i.number",
                            "day", "i.day",
                            "cadre", "c.name",
                            "unit", "u.name",
                            "register", "i.register"),
                    "i.day DESC",
                    "i.number");
    private static final String FROM =
            """
            FROM evidence.item i LEFT JOIN roster.cadre c ON c.cadre_id = i.cadre_id
            LEFT JOIN roster.unit u ON u.number = i.unit
            WHERE i.channel = :channel AND i.day BETWEEN :from AND :to AND (:register = '' OR i.register = :register)
            AND (:words = '' OR c.name LIKE :pattern OR u.name LIKE :pattern OR i.title LIKE :pattern OR i.number = :words)
            """;
    private final JdbcClient database;

    EvidenceList(JdbcClient database) {
        this.database = database;
    }

    /// What to list: empty texts do not narrow; both days included.
    ///
    /// @param register id of one of the channel's registers
    /// @param words part of a cadre's or unit's name or of what the record says, or a whole number
    /// @param order `number`, `day`, `cadre`, `unit` or `register`; with a minus in front,
    ///   backwards; empty: the latest first
    public record Wanted(
            Channel channel,
            LocalDate from,
            LocalDate to,
            String register,
            String words,
            String order) {

        /// All evidence of a channel, the latest first.
        public static Wanted all(Channel channel) {
            return new Wanted(
                    channel, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), "", "", "");
        }
    }

    /// A line of the list.
    public record Line(Item item, Optional<String> cadre, Optional<String> unit) {}

    /// A quarter's number of records; `begins` is its first day.
    public record Quarter(LocalDate begins, long records) {}

    /// How many are listed.
    public long count(Wanted wanted) {
        return asked("SELECT count(*) " + FROM, wanted).query(Long.class).single();
    }

    /// The lines from the first asked for, so many.
    public List<Line> lines(Wanted wanted, long first, int most) {
        return asked(
                        "SELECT i.*, c.name AS cadre_name, u.name AS unit_name "
                                + FROM
                                + ORDER.by(wanted.order())
                                + " LIMIT :most OFFSET :first",
                        wanted)
                .param("first", first)
                .param("most", most)
                .query(EvidenceList::line)
                .list();
    }

    /// The records of a channel a quarter, from the quarter of the first record to that of the
    /// last.
    public List<Quarter> quarters(Channel channel) {
        return database.sql(
                        """
                        WITH counted AS (SELECT date_trunc('quarter', day)::date AS begins, count(*) AS records
                            FROM evidence.item WHERE channel = :channel GROUP BY 1)
                        SELECT q::date AS begins, coalesce(counted.records, 0) AS records
                        FROM generate_series((SELECT min(begins) FROM counted), (SELECT max(begins) FROM counted),
                            interval '3 months') AS q LEFT JOIN counted ON counted.begins = q::date
                        ORDER BY q
                        """)
                .param("channel", channel.code())
                .query((row, _) ->
                        new Quarter(
                                row.getObject("begins", LocalDate.class), row.getLong("records")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("channel", wanted.channel().code())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("register", wanted.register())
                .param("words", wanted.words())
                .param("pattern", ListOrder.containing(wanted.words()));
    }

    private static Line line(ResultSet row, int at) throws SQLException {
        return new Line(
                Evidence.item(row, at),
                Optional.ofNullable(row.getString("cadre_name")),
                Optional.ofNullable(row.getString("unit_name")));
    }
}
