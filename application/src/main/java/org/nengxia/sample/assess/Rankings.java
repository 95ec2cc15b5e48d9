package org.nengxia.sample.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.county.Unit;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Achievement inspection (政绩督查): the heads of each group of units ranked late in each year; some
/// places are missing (MISSION E2).
public final class Rankings {
    private static final List<Integer> MISSING = List.of(0, 2, 2, 4);
    private final County county;
    private final Dice dice;
    private final Map<Departure, String> ledToDeparture = new LinkedHashMap<>();
    private final List<Spared> spared = new ArrayList<>();
    private int ordinal;

    /// Rankings of that county's units.
    public Rankings(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
    }

    /// Writes the rankings of all years.
    public void write(Sink sink) {
        for (int year = Appraisals.FIRST_YEAR; year <= 2005; year++) {
            year(year, sink);
        }
    }

    /// Those demoted or removed for the last place, with the number of the ranking.
    public Map<Departure, String> ledToDeparture() {
        return ledToDeparture;
    }

    /// Those last in the three years who stay.
    public List<Spared> spared() {
        return spared;
    }

    private void year(int year, Sink sink) {
        LocalDate day = OfficeDays.open(LocalDate.of(year, 12, 9));
        Map<String, List<Unit>> groups = new LinkedHashMap<>();
        for (Unit unit : county.units()) {
            if (!county.heads(unit, day).isEmpty()) {
                groups.computeIfAbsent(unit.group(), _ -> new ArrayList<>()).add(unit);
            }
        }
        int missing = MISSING.get(year - Appraisals.FIRST_YEAR);
        for (var group : groups.entrySet()) {
            boolean lacks = missing > 0;
            missing--;
            rank(group.getKey(), order(group.getValue(), day), day, lacks, sink);
        }
    }

    /// The units from the first place to the last: a drawn order in which those come last whose
    /// heads leave for it.
    private List<Unit> order(List<Unit> units, LocalDate day) {
        List<Unit> order = new ArrayList<>(dice.shuffled(units));
        down(day).stream().map(Departure::unit).filter(order::remove).toList().forEach(order::add);
        return order;
    }

    private List<Departure> down(LocalDate day) {
        return county.departures(Cause.LAST_PLACE).stream()
                .filter(each -> Appraisals.year(each) == day.getYear())
                .toList();
    }

    private void rank(String group, List<Unit> order, LocalDate day, boolean lacks, Sink sink) {
        int unknown = lacks ? dice.between(1, order.size() - 2) : -1;
        for (int i = 0; i < order.size(); i++) {
            @Nullable Integer place = i == unknown ? null : Integer.valueOf(i + 1);
            for (Tenure head : county.heads(order.get(i), day)) {
                String number = take(head, group, day, place, order.size(), sink);
                if (i == order.size() - 1 && day.getYear() > Appraisals.FIRST_YEAR) {
                    last(head, number, day);
                }
            }
        }
    }

    private void last(Tenure head, String number, LocalDate day) {
        down(day).stream()
                .filter(each -> each.left().equals(head))
                .findFirst()
                .ifPresentOrElse(
                        each -> ledToDeparture.put(each, number),
                        () -> spared.add(new Spared(head, number, day)));
    }

    private String take(
            Tenure head,
            String group,
            LocalDate day,
            @Nullable Integer place,
            int ranked,
            Sink sink) {
        ordinal++;
        String number = county.place().number("PM", ordinal, 4);
        sink.take(
                Row.of("assessment.ranking")
                        .with("number", number)
                        .with("year", day.getYear())
                        .with("group_name", group)
                        .with("cadre_id", head.person().cells())
                        .with("unit", head.seat().unit().name())
                        .with("ranked_on", day)
                        .with("place", place)
                        .with("ranked", ranked));
        return number;
    }
}
