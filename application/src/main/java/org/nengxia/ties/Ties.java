package org.nengxia.ties;

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

    /// What ties each of these cadres to the subject as of a day, with since and until when and the
    /// record that says so; an empty list where no tie is known, which is not yet to say that there
    /// is none (`unknown`). Kin count whenever they were recorded.
    public Map<Long, List<Tie>> between(Collection<Long> persons, long subject, LocalDate day) {
        Map<Long, List<Tie>> ties = new LinkedHashMap<>();
        persons.forEach(person -> ties.put(person, new ArrayList<>()));
        ask(TieSql.TIES, persons, subject, day)
                .query(row -> {
                    ties.computeIfAbsent(row.getLong("person"), _ -> new ArrayList<>())
                            .add(TieRow.tie(row));
                });
        return ties;
    }

    /// Of which relations to the subject nobody has said yes or no as of a day, for each of these
    /// cadres. Kin are known once either of the two has declared his, unless a relative of one is
    /// on record by the other's name alone; unit and superior, once the roster has a tenure of
    /// both.
    public Map<Long, Set<Relation>> unknown(Collection<Long> persons, long subject, LocalDate day) {
        Map<Long, Set<Relation>> unknown = new LinkedHashMap<>();
        persons.forEach(person -> unknown.put(person, EnumSet.noneOf(Relation.class)));
        ask(TieSql.UNKNOWN, persons, subject, day)
                .query(row -> {
                    Set<Relation> relations =
                            unknown.computeIfAbsent(
                                    row.getLong("person"), _ -> EnumSet.noneOf(Relation.class));
                    if (row.getBoolean("kin_unknown")) {
                        relations.add(Relation.KINSHIP);
                    }
                    if (row.getBoolean("service_unknown")) {
                        relations.addAll(Set.of(Relation.OWN_UNIT, Relation.FORMER_SUPERIOR));
                    }
                });
        return unknown;
    }

    private JdbcClient.StatementSpec ask(
            String sql, Collection<Long> persons, long subject, LocalDate day) {
        return database.sql(sql)
                .param("persons", persons.toArray(Long[]::new))
                .param("subject", subject)
                .param("day", day);
    }
}
