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
        Map<String, List<Tenure>> groups = new LinkedHashMap<>();
        for (Unit unit : county.units()) {
            county.head(unit, day)
                    .ifPresent(head ->
                            groups.computeIfAbsent(unit.group(), _ -> new ArrayList<>()).add(head));
        }
        int missing = MISSING.get(year - Appraisals.FIRST_YEAR);
        for (var group : groups.entrySet()) {
            boolean lacks = missing > 0;
            missing--;
            rank(group.getKey(), group.getValue(), day, lacks, sink);
        }
    }

    private void rank(String group, List<Tenure> heads, LocalDate day, boolean lacks, Sink sink) {
        List<Tenure> order = new ArrayList<>(dice.shuffled(heads));
        var down =
                county.departures(Cause.LAST_PLACE).stream()
                        .filter(each -> heads.contains(each.left()))
                        .filter(each -> Appraisals.year(each) == day.getYear())
                        .findFirst();
        down.ifPresent(each -> order.remove(each.left()));
        down.ifPresent(each -> order.add(each.left()));
        int unknown = lacks ? dice.between(1, order.size() - 2) : -1;
        for (int i = 0; i < order.size(); i++) {
            @Nullable Integer place = i == unknown ? null : Integer.valueOf(i + 1);
            String number = take(order.get(i), group, day, place, order.size(), sink);
            if (i == order.size() - 1 && day.getYear() > Appraisals.FIRST_YEAR) {
                Tenure last = order.get(i);
                down.ifPresentOrElse(
                        each -> ledToDeparture.put(each, number),
                        () -> spared.add(new Spared(last, number, day)));
            }
        }
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
