package org.nengxia.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How many records registers hold.
@Service
public class RegisterCounts {
    private final JdbcClient database;

    RegisterCounts(JdbcClient database) {
        this.database = database;
    }

    /// The number of records of each, by the register's id, in one query.
    public Map<String, Long> of(List<Register> registers) {
        if (registers.isEmpty()) {
            return Map.of();
        }
        String sql =
                registers.stream()
                        .map(each ->
                                "SELECT '%s' AS id, count(*) AS records FROM %s"
                                        .formatted(each.id(), each.table()))
                        .collect(Collectors.joining(" UNION ALL "));
        Map<String, Long> counts = new HashMap<>();
        database.sql(sql)
                .query(row -> {
                    counts.put(row.getString("id"), row.getLong("records"));
                });
        return counts;
    }
}
