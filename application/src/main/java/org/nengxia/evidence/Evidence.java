package org.nengxia.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.shell.DataDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The one list of evidence over all channels, and the handling that it led to.
@Service
public class Evidence implements DataDay {
    private final JdbcClient database;

    Evidence(JdbcClient database) {
        this.database = database;
    }

    /// The piece of evidence with that number, which is unique over all channels.
    public Optional<Item> item(String number) {
        return database.sql("SELECT * FROM evidence.item WHERE number = :number")
                .param("number", number)
                .query(Evidence::item)
                .optional();
    }

    /// The pieces of evidence with those numbers, by number; those that are not there are left out.
    public Map<String, Item> items(Collection<String> numbers) {
        return database
                .sql("SELECT * FROM evidence.item WHERE number = ANY(:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query(Evidence::item)
                .list()
                .stream()
                .collect(Collectors.toMap(Item::number, each -> each));
    }

    /// All evidence about a cadre, the latest first.
    public List<Item> items(long cadreId) {
        return database.sql(
                        "SELECT * FROM evidence.item WHERE cadre_id = :cadre ORDER BY day DESC, number")
                .param("cadre", cadreId)
                .query(Evidence::item)
                .list();
    }

    /// The latest evidence about a unit and whoever serves in it, so many pieces at most.
    public List<Item> itemsOfUnit(String unit, int most) {
        return database.sql(
                        """
                        SELECT * FROM evidence.item WHERE unit = :unit
                        ORDER BY day DESC, number LIMIT :most
                        """)
                .param("unit", unit)
                .param("most", most)
                .query(Evidence::item)
                .list();
    }

    /// All handling of a cadre, the latest first.
    public List<Handling> handlings(long cadreId) {
        return database.sql(
                        """
                        SELECT * FROM evidence.handling WHERE cadre_id = :cadre
                        ORDER BY decided_on DESC, number
                        """)
                .param("cadre", cadreId)
                .query(Evidence::handling)
                .list();
    }

    /// The handling that cites a piece of evidence, the latest first.
    public List<Handling> handlingsCiting(String item) {
        return database.sql(
                        """
                        SELECT h.* FROM evidence.handling h
                        JOIN evidence.handling_source s ON s.handling = h.number
                        WHERE s.item = :item ORDER BY h.decided_on DESC, h.number
                        """)
                .param("item", item)
                .query(Evidence::handling)
                .list();
    }

    /// The day of the latest evidence, or, where there is none, handling; empty while there is
    /// neither. A decision made today on evidence of long ago does not make the records reach
    /// today.
    @Override
    public Optional<LocalDate> latest() {
        return database.sql(
                        """
                        SELECT coalesce((SELECT max(day) FROM evidence.item),
                            (SELECT max(decided_on) FROM evidence.handling)) AS day
                        """)
                .query(LocalDate.class)
                .optional();
    }

    static Item item(ResultSet row, int at) throws SQLException {
        return new Item(
                row.getString("number"),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getString("register"),
                Optional.ofNullable(row.getObject("cadre_id", Long.class)),
                Optional.ofNullable(row.getString("unit")),
                row.getObject("day", LocalDate.class),
                row.getString("title"));
    }

    private static Handling handling(ResultSet row, int at) throws SQLException {
        return new Handling(
                row.getString("number"),
                row.getLong("cadre_id"),
                row.getString("unit"),
                row.getString("measure"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("document"),
                row.getString("organ"),
                Arrays.asList((String[]) row.getArray("sources").getArray()),
                Optional.ofNullable(row.getString("note")));
    }
}
