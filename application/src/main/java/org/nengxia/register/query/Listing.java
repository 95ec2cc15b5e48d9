package org.nengxia.register.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.register.Register;
import org.nengxia.shell.Paging;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a register's rows under filters, each time with one statement whatever their number.
@Component
public class Listing {
    private static final RowMapper<Map<String, @Nullable Object>> ROW = new RowOfColumns();

    private final JdbcClient database;

    Listing(JdbcClient database) {
        this.database = database;
    }

    /// How many rows the filters leave.
    public long count(Register register, List<Filter> filters) {
        return database.sql("SELECT count(*)\n" + Joins.from(register) + where(filters))
                .params(values(filters))
                .query(Long.class)
                .single();
    }

    /// One page of them.
    public List<Map<String, @Nullable Object>> page(
            Register register, List<Filter> filters, String sort, Paging paging) {
        return database.sql(rows(register, filters, sort) + "\nLIMIT :limit OFFSET :offset")
                .params(values(filters))
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(ROW)
                .list();
    }

    /// All of them, fetched by and by; open it in a transaction and close it.
    public Stream<Map<String, @Nullable Object>> all(
            Register register, List<Filter> filters, String sort) {
        return database
                .sql(rows(register, filters, sort))
                .params(values(filters))
                .withFetchSize(1000)
                .query(ROW)
                .stream();
    }

    /// The record of that number.
    public Optional<Map<String, @Nullable Object>> one(Register register, String number) {
        return database.sql(
                        Joins.select(register)
                                + Joins.from(register)
                                + "WHERE r.%s = :number".formatted(register.key().name()))
                .param("number", number)
                .query(ROW)
                .optional();
    }

    /// For each filter, how many rows there were without it: where an empty list should give way.
    public Map<Filter, Long> without(Register register, List<Filter> filters) {
        String counts =
                filters.stream()
                        .map(filter -> "count(*) FILTER (" + where(others(filters, filter)) + ")")
                        .collect(Collectors.joining(", "));
        List<Long> found =
                database.sql("SELECT ARRAY[%s]\n%s".formatted(counts, Joins.from(register)))
                        .params(values(filters))
                        .query((row, _) -> List.of((Long[]) row.getArray(1).getArray()))
                        .single();
        Map<Filter, Long> result = new LinkedHashMap<>();
        for (int i = 0; i < filters.size(); i++) {
            result.put(filters.get(i), found.get(i));
        }
        return result;
    }

    private static List<Filter> others(List<Filter> filters, Filter but) {
        return filters.stream().filter(each -> !each.equals(but)).toList();
    }

    private static String rows(Register register, List<Filter> filters, String sort) {
        return Joins.select(register)
                + Joins.from(register)
                + where(filters)
                + order(register, sort);
    }

    private static String where(Collection<Filter> filters) {
        return filters.isEmpty()
                ? "WHERE true\n"
                : filters.stream()
                        .map(Filter::condition)
                        .collect(Collectors.joining(" AND ", "WHERE ", "\n"));
    }

    private static Map<String, Object> values(List<Filter> filters) {
        Map<String, Object> values = new LinkedHashMap<>();
        filters.forEach(filter -> values.putAll(filter.values()));
        return values;
    }

    /// By the column asked for, else the latest first; the key makes the order total.
    private static String order(Register register, String sort) {
        boolean down = sort.startsWith("-");
        String asked = down ? sort.substring(1) : sort;
        String key = "r." + register.key().name();
        String first =
                register.columns().stream()
                        .filter(column -> column.name().equals(asked))
                        .findFirst()
                        .map(column ->
                                Joins.sortedBy(column) + (down ? " DESC" : "") + " NULLS LAST, ")
                        .orElseGet(() ->
                                register.day()
                                        .map(day -> "r." + day + " DESC NULLS LAST, ")
                                        .orElse(""));
        return "ORDER BY " + first + key;
    }
}
