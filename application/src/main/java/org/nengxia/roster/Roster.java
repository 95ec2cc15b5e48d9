package org.nengxia.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.nengxia.kernel.IdNumber;
import org.nengxia.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who is who, and who holds which post of which unit and team on any day.
@Service
public class Roster {
    private final JdbcClient database;

    Roster(JdbcClient database) {
        this.database = database;
    }

    /// The cadre with the product's own number.
    public Optional<Cadre> cadre(long id) {
        return database.sql("SELECT * FROM roster.cadre AS c WHERE cadre_id = :id")
                .param("id", id)
                .query(Rows::cadre)
                .optional();
    }

    /// The cadre with the identity number as somebody wrote it; refuses what has not the shape of
    /// one and a number that the roster does not have. Never finds anybody by name.
    public Identified byIdNumber(String written) {
        return IdNumber.parse(written)
                .map(this::identify)
                .orElseGet(() -> unknown("roster.idNumber.shape", written));
    }

    private Identified identify(IdNumber number) {
        return database.sql("SELECT * FROM roster.cadre AS c WHERE id_number = :number")
                .param("number", number.text())
                .query(Rows::cadre)
                .optional()
                .<Identified>map(Identified.Known::new)
                .orElseGet(() -> unknown("roster.idNumber.unknown", number.masked()));
    }

    private static Identified unknown(String key, String written) {
        return new Identified.Unknown(Refusal.of(key, written));
    }

    /// The unit with that number.
    public Optional<Unit> unit(String number) {
        return database.sql("SELECT * FROM roster.unit WHERE number = :number")
                .param("number", number)
                .query(Rows::unit)
                .optional();
    }

    /// All units, by number.
    public List<Unit> units() {
        return database.sql("SELECT * FROM roster.unit ORDER BY number").query(Rows::unit).list();
    }

    /// The leadership team with that number.
    public Optional<Team> team(String number) {
        return database.sql("SELECT * FROM roster.team WHERE number = :number")
                .param("number", number)
                .query(Rows::team)
                .optional();
    }

    /// The leadership teams of a unit.
    public List<Team> teams(String unit) {
        return database.sql("SELECT * FROM roster.team WHERE unit = :unit ORDER BY number")
                .param("unit", unit)
                .query(Rows::team)
                .list();
    }

    /// All tenures of a cadre, the latest first.
    public List<Tenure> tenures(long cadreId) {
        return database.sql(
                        Rows.TENURES
                                + "WHERE t.cadre_id = :cadre ORDER BY t.began_on DESC, t.number")
                .param("cadre", cadreId)
                .query(Rows::tenure)
                .list();
    }

    /// All tenures of each of these cadres, by cadre; who never held a post is left out.
    public Map<Long, List<Tenure>> tenures(Collection<Long> ids) {
        return database
                .sql(Rows.TENURES + "WHERE t.cadre_id = ANY(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Rows::tenure)
                .list()
                .stream()
                .collect(Collectors.groupingBy(tenure -> tenure.cadre().id()));
    }

    /// The posts that a cadre holds on a day, leading and principal ones first.
    public List<Tenure> tenures(long cadreId, LocalDate day) {
        return tenures(cadreId).stream()
                .filter(tenure -> tenure.runsOn(day))
                .sorted(Rows.FOREMOST_FIRST)
                .toList();
    }

    /// The cadres with those numbers of the product's own, by number.
    public Map<Long, Cadre> cadres(Collection<Long> ids) {
        return database
                .sql("SELECT * FROM roster.cadre AS c WHERE cadre_id = ANY(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Rows::cadre)
                .list()
                .stream()
                .collect(Collectors.toMap(Cadre::id, each -> each));
    }

    /// The foremost post that each of them holds on a day, by cadre; who holds none is left out.
    public Map<Long, Tenure> foremost(Collection<Long> ids, LocalDate day) {
        return database
                .sql(Rows.TENURES + "WHERE t.cadre_id = ANY(:ids) AND " + Rows.RUNS)
                .param("ids", ids.toArray(Long[]::new))
                .param("day", day)
                .query(Rows::tenure)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                tenure -> tenure.cadre().id(),
                                tenure -> tenure,
                                BinaryOperator.minBy(Rows.FOREMOST_FIRST)));
    }

    /// Who holds a post on a day; nobody may.
    public Optional<Tenure> holder(String post, LocalDate day) {
        return database.sql(Rows.TENURES + "WHERE t.post = :post AND " + Rows.RUNS)
                .param("post", post)
                .param("day", day)
                .query(Rows::tenure)
                .optional();
    }

    /// The post with a number.
    public Optional<Post> post(String number) {
        return database.sql(Rows.seats("p.number = :number"))
                .param("day", LocalDate.EPOCH)
                .param("number", number)
                .query(Rows::seat)
                .optional()
                .map(Seat::post);
    }

    /// The posts with those numbers, by number.
    public Map<String, Post> posts(Collection<String> numbers) {
        return database
                .sql(Rows.seats("p.number = ANY(:numbers)"))
                .param("day", LocalDate.EPOCH)
                .param("numbers", numbers.toArray(String[]::new))
                .query(Rows::seat)
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.post().number(), Seat::post));
    }

    /// The posts that nobody holds from a day on, leading and principal ones first.
    public List<Post> vacant(LocalDate day) {
        return database
                .sql(
                        Rows.seats(
                                """
                                NOT EXISTS (SELECT FROM roster.tenure h
                                    WHERE h.post = p.number AND coalesce(h.ended_on, 'infinity') > :day)
                                """))
                .param("day", day)
                .query(Rows::seat)
                .list()
                .stream()
                .map(Seat::post)
                .toList();
    }

    /// The posts of a unit and their holders on a day, leading and principal ones first.
    public List<Seat> seatsOfUnit(String unit, LocalDate day) {
        return seats("p.unit = :of", unit, day);
    }

    /// The posts of a leadership team and their holders on a day, principal ones first.
    public List<Seat> seatsOfTeam(String team, LocalDate day) {
        return seats("p.team = :of", team, day);
    }

    /// The cadres who hold a post of each of these leadership teams on a day, by team; a team of
    /// which nobody is on record is left out.
    public Map<String, Set<Long>> members(Collection<String> teams, LocalDate day) {
        Map<String, Set<Long>> members = new LinkedHashMap<>();
        database.sql(
                        """
                        SELECT DISTINCT p.team, t.cadre_id FROM roster.tenure t JOIN roster.post p ON p.number = t.post
                        WHERE p.team = ANY(:teams) AND t.began_on <= :day AND (t.ended_on IS NULL OR t.ended_on > :day)
                        ORDER BY 1, 2
                        """)
                .param("teams", teams.toArray(String[]::new))
                .param("day", day)
                .query(row -> {
                    members.computeIfAbsent(row.getString("team"), _ -> new LinkedHashSet<>())
                            .add(row.getLong("cadre_id"));
                });
        return members;
    }

    /// The leadership teams of which a cadre was a member on any day from one to another.
    public Set<String> teamsOf(long cadreId, LocalDate from, LocalDate to) {
        return tenures(cadreId).stream()
                .filter(tenure ->
                        !tenure.beganOn().isAfter(to)
                                && tenure.endedOn().filter(it -> !it.isAfter(from)).isEmpty())
                .flatMap(tenure -> tenure.post().team().stream())
                .collect(Collectors.toSet());
    }

    private List<Seat> seats(String which, String of, LocalDate day) {
        return database.sql(Rows.seats(which))
                .param("of", of)
                .param("day", day)
                .query(Rows::seat)
                .list();
    }
}
