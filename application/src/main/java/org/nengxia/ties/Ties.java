package org.nengxia.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The ties of people to the one whom a case is about, as the registers know them: kinship, same
/// unit, former superior, the person himself. Who complained, bore witness or decided before is
/// told by whoever keeps the case.
@Service
public class Ties {
    private final JdbcClient database;

    Ties(JdbcClient database) {
        this.database = database;
    }

    /// What ties people to one another.
    ///
    /// @param ties by subject, then by person; an empty list where no tie is known, which is not
    ///   yet to say that there is none
    /// @param unknown by subject, then by person, of which relations nobody has said yes or no
    public record Found(
            Map<Long, Map<Long, List<Tie>>> ties, Map<Long, Map<Long, Set<Relation>>> unknown) {

        /// What ties a person to a subject.
        public List<Tie> ties(long subject, long person) {
            return ties.getOrDefault(subject, Map.of()).getOrDefault(person, List.of());
        }

        /// Of which relations of the two nobody has said yes or no.
        public Set<Relation> unknown(long subject, long person) {
            return unknown.getOrDefault(subject, Map.of()).getOrDefault(person, Set.of());
        }
    }

    /// What ties each of these cadres to each of these subjects as of a day, by two queries however
    /// many they are, with since and until when and the record that says so. Kin count whenever
    /// they were recorded, and are known once either of the two has declared his, unless a relative
    /// of one is on record by the other's name alone; unit and superior, once the roster has a
    /// tenure of both.
    public Found find(Collection<Long> persons, Collection<Long> subjects, LocalDate day) {
        Found found = new Found(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (persons.isEmpty() || subjects.isEmpty()) {
            return found;
        }
        ask(TieSql.TIES, persons, subjects, day)
                .query(row -> {
                    found.ties()
                            .computeIfAbsent(row.getLong("subject"), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getLong("person"), _ -> new ArrayList<>())
                            .add(TieRow.tie(row));
                });
        ask(TieSql.UNKNOWN, persons, subjects, day)
                .query(row -> {
                    found.unknown()
                            .computeIfAbsent(row.getLong("subject"), _ -> new LinkedHashMap<>())
                            .put(row.getLong("person"), unknown(row));
                });
        return found;
    }

    private static Set<Relation> unknown(ResultSet row) throws SQLException {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (row.getBoolean("kin_unknown")) {
            relations.add(Relation.KINSHIP);
        }
        if (row.getBoolean("service_unknown")) {
            relations.addAll(Set.of(Relation.OWN_UNIT, Relation.FORMER_SUPERIOR));
        }
        return relations;
    }

    private JdbcClient.StatementSpec ask(
            String sql, Collection<Long> persons, Collection<Long> subjects, LocalDate day) {
        return database.sql(sql)
                .param("persons", persons.toArray(Long[]::new))
                .param("subjects", subjects.toArray(Long[]::new))
                .param("day", day);
    }
}
