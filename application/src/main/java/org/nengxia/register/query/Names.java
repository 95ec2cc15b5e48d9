package org.nengxia.register.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The names of units and cadres, for filters.
@Component
public class Names {
    private final JdbcClient database;

    Names(JdbcClient database) {
        this.database = database;
    }

    /// Code → name of all units, by name.
    public Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        database.sql("SELECT number, name FROM roster.unit ORDER BY name, number")
                .query(row -> {
                    units.put(row.getString("number"), row.getString("name"));
                });
        return units;
    }

    /// Code → name of the units whose name no other unit has: in files they go by name.
    public Map<String, String> unmistakable() {
        Map<String, String> units = units();
        Map<String, Long> bearers =
                units.values().stream()
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        units.values().removeIf(name -> bearers.getOrDefault(name, 0L) > 1);
        return units;
    }

    /// The name of a unit; its code when there is none.
    public String unit(String code) {
        return database.sql("SELECT name FROM roster.unit WHERE number = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    /// The name of a cadre; the number when there is none.
    public String cadre(long number) {
        return database.sql("SELECT name FROM roster.cadre WHERE cadre_id = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse(Long.toString(number));
    }
}
