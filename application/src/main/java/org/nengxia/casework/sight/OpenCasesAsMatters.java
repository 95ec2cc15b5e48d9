package org.nengxia.casework.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.People;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.eligibility.OpenMatters;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.eligibility.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The open cases about people as what keeps them from being promoted (公务员职务与职级并行规定第二十一条): told to
/// whoever may see the case, and to the person concerned once it has reached him.
@Component
class OpenCasesAsMatters implements OpenMatters {
    /// The code under which packs speak of a case that is under way.
    private static final String MEASURE = "CASE_OPEN";

    private static final String OPEN =
            """
            SELECT c.number, c.cadre_id, c.opened_on, coalesce(c.decided_on, c.closed_on) AS concluded_on,
                ARRAY(SELECT DISTINCT g.ground FROM casework.ground g WHERE g.case_number = c.number ORDER BY 1) AS grounds
            FROM casework.case_file c
            WHERE c.cadre_id IS NOT NULL AND c.source <> 'record' AND c.opened_on <= :day
            AND coalesce(c.decided_on, c.closed_on, 'infinity') > :day AND
            """;
    private final JdbcClient database;
    private final People people;
    private final CaseStore store;
    private final Clock clock;

    OpenCasesAsMatters(JdbcClient database, People people, CaseStore store, Clock clock) {
        this.database = database;
        this.people = people;
        this.store = store;
        this.clock = clock;
    }

    private record Open(long cadre, Taken matter) {}

    @Override
    public Map<Long, List<Taken>> openOn(LocalDate day, Actor reader) {
        Map<Long, List<Taken>> all = new LinkedHashMap<>();
        seen("true", 0, day, reader)
                .forEach(each ->
                        all.computeIfAbsent(each.cadre(), _ -> new ArrayList<>())
                                .add(each.matter()));
        return all;
    }

    @Override
    public List<Taken> openOn(LocalDate day, Actor reader, long cadre) {
        return seen("c.cadre_id = :wanted", cadre, day, reader).stream().map(Open::matter).toList();
    }

    private List<Open> seen(String whom, long wanted, LocalDate day, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        OptionalLong self = people.taker(reader, today).cadre();
        boolean own = reader.office() == Office.CADRE;
        List<Open> found =
                database.sql(OPEN + whom + " AND " + (own ? "c.cadre_id = :cadre" : CaseList.SEEN))
                        .param("wanted", wanted)
                        .param("day", day)
                        .param("office", reader.office().name())
                        .param("account", reader.account())
                        .param("cadre", self.orElse(-1))
                        .param("today", today)
                        .query(OpenCasesAsMatters::open)
                        .list();
        return own ? reached(found) : found;
    }

    private List<Open> reached(List<Open> found) {
        Set<String> known =
                store
                        .files(found.stream().map(each -> each.matter().number()).toList(), "")
                        .values()
                        .stream()
                        .filter(KnownToPerson::hasReached)
                        .map(file -> file.number())
                        .collect(Collectors.toSet());
        return found.stream().filter(each -> known.contains(each.matter().number())).toList();
    }

    private static Open open(ResultSet row, int at) throws SQLException {
        LocalDate opened = row.getObject("opened_on", LocalDate.class);
        return new Open(
                row.getLong("cadre_id"),
                new Taken(
                        CASES,
                        row.getString("number"),
                        MEASURE,
                        Arrays.asList((String[]) row.getArray("grounds").getArray()),
                        opened,
                        opened,
                        null,
                        new Taken.Ends(
                                row.getObject("concluded_on", LocalDate.class), null, null)));
    }
}
