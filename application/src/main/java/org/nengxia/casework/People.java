package org.nengxia.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.nengxia.casework.file.Taker;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.roster.Roster;
import org.nengxia.shell.directory.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The people who take part in cases: those with accounts, and members of deciding organs, of whom
/// some have none.
@Service
public class People {
    private final JdbcClient database;
    private final Directory directory;
    private final Roster roster;

    People(JdbcClient database, Directory directory, Roster roster) {
        this.database = database;
        this.directory = directory;
        this.roster = roster;
    }

    /// Somebody who may take part in cases.
    ///
    /// @param code the account's name, or a code of its own
    /// @param cadre the cadre whom the person is, where known
    /// @param organ the deciding organ of which the person is a member
    /// @param principal whether the person is its principal leader
    public record Person(
            String code,
            String name,
            Optional<org.nengxia.kernel.Office> office,
            OptionalLong cadre,
            Optional<String> organ,
            boolean principal) {}

    private record Known(
            String name, OptionalLong cadre, Optional<String> organ, boolean principal) {}

    /// Everybody who may take part on a day, by code.
    public Map<String, Person> all(LocalDate day) {
        Map<String, Known> known = known(day);
        Map<String, Person> people = new LinkedHashMap<>();
        for (Directory.Listed each : directory.people()) {
            Known more =
                    known.getOrDefault(
                            each.account(),
                            new Known(each.name(), OptionalLong.empty(), Optional.empty(), false));
            people.put(each.account(), person(each.account(), Optional.of(each.office()), more));
        }
        known.forEach((code, each) ->
                people.computeIfAbsent(code, _ -> person(code, Optional.empty(), each)));
        return people;
    }

    /// Everybody who may take part on a day, read once for all that is asked of them.
    ///
    /// @param people by code
    public record Everybody(LocalDate day, Map<String, Person> people) {

        /// The members of a deciding organ, its principal leader first.
        public List<Person> members(String organ) {
            return people.values().stream()
                    .filter(each -> each.organ().filter(organ::equals).isPresent())
                    .sorted(java.util.Comparator.comparing(each -> !each.principal()))
                    .toList();
        }
    }

    /// Everybody of a day.
    public Everybody on(LocalDate day) {
        return new Everybody(day, all(day));
    }

    private static Person person(
            String code, Optional<org.nengxia.kernel.Office> office, Known known) {
        return new Person(
                code, known.name(), office, known.cadre(), known.organ(), known.principal());
    }

    private Map<String, Known> known(LocalDate day) {
        Map<String, Known> known = new LinkedHashMap<>();
        database.sql(
                        "SELECT * FROM casework.person WHERE until IS NULL OR until > :day ORDER BY code")
                .param("day", day)
                .query(row -> {
                    Long cadre = row.getObject("cadre_id", Long.class);
                    known.put(
                            row.getString("code"),
                            new Known(
                                    row.getString("name"),
                                    cadre == null ? OptionalLong.empty() : OptionalLong.of(cadre),
                                    Optional.ofNullable(row.getString("organ")),
                                    row.getBoolean("principal")));
                });
        return known;
    }

    /// The members of a deciding organ on a day, its principal leader first.
    public List<Person> members(String organ, LocalDate day) {
        return on(day).members(organ);
    }

    /// Whoever acts, as cases need to know the person.
    public Taker taker(Actor actor, LocalDate day) {
        return taker(actor, day, day);
    }

    /// The same with the teams of which the person was a member on any day since another.
    public Taker taker(Actor actor, LocalDate since, LocalDate day) {
        Optional<Known> known = Optional.ofNullable(known(day).get(actor.account()));
        OptionalLong cadre = known.map(Known::cadre).orElse(OptionalLong.empty());
        return new Taker(
                actor,
                cadre,
                known.filter(Known::principal).isPresent(),
                cadre.isPresent() ? roster.teamsOf(cadre.getAsLong(), since, day) : Set.of());
    }

    /// Whoever looks, as lists of cases need to know the person on a day.
    public Reader reader(Actor actor, LocalDate day) {
        return Reader.of(taker(actor, day));
    }

    /// Whether somebody still has the office in which he acts: an account that was shut, or has
    /// another office since signing in, has not.
    public boolean stillHolds(Actor actor) {
        return actor.equals(Actor.PRODUCT)
                || actor.equals(Actor.COMMAND_LINE)
                || directory
                        .person(actor.account())
                        .filter(each -> each.office() == actor.office())
                        .isPresent();
    }

    /// The same refusals with the names of those whom they name, as of a day; the code stands by
    /// the name where two are called the same, and alone where nobody knows the person.
    public List<Refusal> named(List<Refusal> refusals, LocalDate day) {
        boolean any =
                refusals.stream()
                        .flatMap(each -> each.details().stream())
                        .anyMatch(Taker.Named.class::isInstance);
        if (!any) {
            return refusals;
        }
        Map<String, Person> all = all(day);
        return refusals.stream().map(each -> named(each, all)).toList();
    }

    private static Refusal named(Refusal refusal, Map<String, Person> all) {
        return new Refusal(
                refusal.key(),
                refusal.details().stream()
                        .map(detail ->
                                detail instanceof Taker.Named(var codes)
                                        ? names(codes, all)
                                        : detail)
                        .toList());
    }

    private static Label names(List<String> codes, Map<String, Person> all) {
        return Label.list(
                codes.stream()
                        .map(code -> name(code, all))
                        .map(name -> new Label(name, name))
                        .toList());
    }

    private static String name(String code, Map<String, Person> all) {
        Person person = all.get(code);
        if (person == null) {
            return code;
        }
        long alike =
                all.values().stream().filter(each -> each.name().equals(person.name())).count();
        return alike > 1 ? "%s (%s)".formatted(person.name(), code) : person.name();
    }

    /// Notes who somebody is: a member of an organ, a cadre.
    @org.springframework.transaction.annotation.Transactional(
            propagation = org.springframework.transaction.annotation.Propagation.MANDATORY)
    public void note(Person person) {
        database.sql(
                        """
                        INSERT INTO casework.person (code, name, cadre_id, organ, principal)
                        VALUES (:code, :name, :cadre, :organ, :principal)
                        ON CONFLICT (code) DO UPDATE SET name = excluded.name, cadre_id = excluded.cadre_id,
                            organ = excluded.organ, principal = excluded.principal
                        """)
                .param("code", person.code())
                .param("name", person.name())
                .param("cadre", person.cadre().isPresent() ? person.cadre().getAsLong() : null)
                .param("organ", person.organ().orElse(null))
                .param("principal", person.principal())
                .update();
    }
}
