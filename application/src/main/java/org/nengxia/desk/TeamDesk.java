package org.nengxia.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.evidence.Evidence;
import org.nengxia.evidence.Item;
import org.nengxia.kernel.Office;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Seat;
import org.nengxia.roster.Team;
import org.nengxia.roster.Unit;
import org.springframework.stereotype.Service;

/// Puts together what several modules know about one leadership team (领导班子).
@Service
public class TeamDesk {
    private static final int MOST = 50;
    private final Roster roster;
    private final Evidence evidence;
    private final Titles titles;

    TeamDesk(Roster roster, Evidence evidence, Titles titles) {
        this.roster = roster;
        this.evidence = evidence;
        this.titles = titles;
    }

    /// One team.
    ///
    /// @param seats its posts and who held them on the day asked for
    /// @param evidence the latest of what is held about its unit and whoever serves there, at most
    ///   50
    /// @param names of those whom the evidence is about, by the product's own number of the cadre
    /// @param kept how many reports (举报) among them the reader is told no more of than that there
    ///   are
    public record TeamSheet(
            Team team,
            Unit unit,
            List<Seat> seats,
            List<Desk.Line> evidence,
            Map<Long, String> names,
            int kept) {}

    /// What is known about a team with its members of a day, as far as an office may be told; empty
    /// when there is no such team.
    public Optional<TeamSheet> team(String number, LocalDate day, Office reader) {
        return roster.team(number)
                .flatMap(team ->
                        roster.unit(team.unit()).map(unit -> sheet(team, unit, day, reader)));
    }

    private TeamSheet sheet(Team team, Unit unit, LocalDate day, Office reader) {
        List<Item> items = evidence.itemsOfUnit(unit.number(), MOST);
        List<Item> told = Desk.told(items, reader);
        return new TeamSheet(
                team,
                unit,
                roster.seatsOfTeam(team.number(), day),
                titles.lines(told),
                names(told),
                items.size() - told.size());
    }

    private Map<Long, String> names(List<Item> items) {
        List<Long> about = items.stream().flatMap(item -> item.cadreId().stream()).toList();
        return roster.cadres(about).values().stream()
                .collect(Collectors.toMap(Cadre::id, Cadre::name));
    }
}
