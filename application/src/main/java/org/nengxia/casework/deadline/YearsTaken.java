package org.nengxia.casework.deadline;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.kernel.Label;
import org.nengxia.policy.calendar.CalendarYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the years of the working calendar that were taken from files, each as it counts now.
@Component
public class YearsTaken {
    private final JdbcClient database;

    YearsTaken(JdbcClient database) {
        this.database = database;
    }

    /// A year of the calendar as a file gave it.
    ///
    /// @param source the notice that the days are from
    /// @param digest SHA-256 of the file, in hexadecimal digits
    /// @param reason why a year that was known was changed; empty for a new one
    public record Year(
            int year,
            CalendarYear days,
            Label source,
            String file,
            String digest,
            String reason,
            Instant at,
            String by) {}

    /// All of them, the earliest first.
    public List<Year> all() {
        return database.sql("SELECT * FROM casework.calendar_year ORDER BY year")
                .query(YearsTaken::year)
                .list();
    }

    /// Keeps years, in the place of what was kept of them before. Whoever else takes years waits
    /// until this transaction ends.
    public void keep(Collection<Year> years) {
        for (Year each : years) {
            database.sql(
                            """
                            INSERT INTO casework.calendar_year
                            VALUES (:year, :off::date[], :work::date[], :zh, :en, :file, :digest, :reason, :at, :by)
                            ON CONFLICT (year) DO UPDATE SET off = excluded.off, work = excluded.work,
                                source_zh = excluded.source_zh, source_en = excluded.source_en, file = excluded.file,
                                digest = excluded.digest, reason = excluded.reason, taken_at = excluded.taken_at,
                                taken_by = excluded.taken_by
                            """)
                    .param("year", each.year())
                    .param("off", days(each.days().off()))
                    .param("work", days(each.days().work()))
                    .param("zh", each.source().zh())
                    .param("en", each.source().en())
                    .param("file", each.file())
                    .param("digest", each.digest())
                    .param("reason", each.reason())
                    .param("at", each.at().atOffset(ZoneOffset.UTC))
                    .param("by", each.by())
                    .update();
        }
    }

    /// Lets nobody else take years until this transaction ends.
    public void lock() {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('casework calendar', 0))")
                .query(row -> {});
    }

    private static String[] days(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).toArray(String[]::new);
    }

    private static Year year(ResultSet row, int at) throws SQLException {
        return new Year(
                row.getInt("year"),
                new CalendarYear(days(row.getArray("off")), days(row.getArray("work"))),
                new Label(row.getString("source_zh"), row.getString("source_en")),
                row.getString("file"),
                row.getString("digest"),
                row.getString("reason"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"));
    }

    private static Set<LocalDate> days(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toSet());
    }
}
