package org.nengxia.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.draw.Lists;
import org.nengxia.sample.people.People;

/// Lays out a county's units, their teams and as many leading seats as it is to have.
final class Layout {
    private static final List<String> KINDS =
            List.of("COUNTY_ORGAN", "TOWNSHIP", "INSTITUTION", "MASS_BODY");
    private static final Map<String, Integer> SHARES =
            Map.of("COUNTY_ORGAN", 80, "TOWNSHIP", 110, "INSTITUTION", 70, "MASS_BODY", 60);
    private final County county;

    private Layout(County county) {
        this.county = county;
    }

    static County of(Place place, People people, int leadingSeats) {
        County county = new County(place, people);
        Layout layout = new Layout(county);
        KINDS.forEach(layout::units);
        layout.seats(leadingSeats);
        return county;
    }

    private void units(String kind) {
        for (String line : Lists.of("units", kind)) {
            List<String> parts = new ArrayList<>(List.of(line.split("\\|", -1)));
            while (parts.size() < 6) {
                parts.add("");
            }
            Unit unit = unit(kind, parts);
            county.units().add(unit);
            teams(unit);
        }
    }

    private Unit unit(String kind, List<String> parts) {
        Place place = county.place();
        String parent = parts.get(4).isEmpty() ? null : place.unit(parts.get(4));
        return new Unit(
                place.number("DW", county.units().size() + 1, 3),
                place.unit(parts.get(0)),
                kind,
                parts.get(5).isEmpty() ? "SECTION" : "DEPUTY_SECTION",
                parent,
                place.recorded() ? parts.get(3) : place.name() + parts.get(3),
                parts.get(1),
                parts.get(2));
    }

    private void teams(Unit unit) {
        if (unit.township()) {
            team(unit, "党委班子");
            team(unit, "政府班子");
        } else {
            team(unit, "领导班子");
        }
    }

    private void team(Unit unit, String name) {
        int ordinal = county.teams().size() + 1;
        county.teams()
                .add(new Team(county.place().number("BZ", ordinal, 3), unit.name() + name, unit));
    }

    private void seats(int total) {
        int shares =
                county.units().stream().mapToInt(unit -> SHARES.getOrDefault(unit.kind(), 0)).sum();
        long given = 0;
        long due = 0;
        for (Unit unit : county.units()) {
            due += (long) SHARES.getOrDefault(unit.kind(), 0) * total;
            int seats = (int) (due / shares - given);
            given += seats;
            seats(unit, seats);
        }
    }

    private void seats(Unit unit, int count) {
        List<Team> teams =
                county.teams().stream().filter(team -> team.unit().equals(unit)).toList();
        String headLevel = unit.level().equals("SECTION") ? Seat.CHIEF : Seat.DEPUTY;
        List<String> more =
                unit.township()
                        ? Lists.words("units", "more.TOWNSHIP")
                        : Lists.words("units", "more.COUNTY_ORGAN");
        if (unit.township()) {
            add(unit, new Seat.Rank(more.get(0), true, true, Seat.CHIEF), teams.getFirst());
            add(unit, new Seat.Rank(unit.headTitle(), true, true, Seat.CHIEF), teams.getLast());
            add(unit, new Seat.Rank(more.get(1), true, false, Seat.CHIEF), teams.getFirst());
            deputies(unit, count - 3, more.subList(2, more.size()), teams);
        } else {
            add(unit, new Seat.Rank(unit.headTitle(), true, true, headLevel), teams.getFirst());
            deputies(unit, count - 1, more, teams);
        }
    }

    private void deputies(Unit unit, int count, List<String> others, List<Team> teams) {
        for (int i = 0; i < count; i++) {
            boolean other = i % 2 == 1 && i / 2 < others.size();
            String title = other ? others.get(i / 2) : unit.deputyTitle();
            Team team = other ? teams.getFirst() : teams.getLast();
            add(unit, new Seat.Rank(title, true, false, Seat.DEPUTY), team);
        }
    }

    private void add(Unit unit, Seat.Rank rank, @Nullable Team team) {
        county.seat(unit, rank, team);
    }
}
