package org.nengxia.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Dimension;
import org.nengxia.population.Moved;
import org.nengxia.population.Population;
import org.nengxia.population.Shift;
import org.nengxia.population.kept.LaidOut;
import org.springframework.stereotype.Service;

/// Tries out changes of the law on the population as it stands.
@Service
public class Reforms {
    private static final int QUARTERS = 12;
    private final ReformLaws laws;
    private final LaidOut population;

    Reforms(ReformLaws laws, LaidOut population) {
        this.laws = laws;
        this.population = population;
    }

    /// What the change would do: totals, groups, rules.
    public ReformOutcome effect(Reform reform, Actor actor) {
        return switch (laws.of(reform)) {
            case ReformLaws.Two.Known two ->
                    new ReformOutcome.Tried(
                            population.ask(
                                    reform.day(), actor, all -> effect(all, two, reform.day())));
            case ReformLaws.Two.Unknown(var refusal) -> new ReformOutcome.Refused(refusal);
        };
    }

    private static Effect effect(Population all, ReformLaws.Two.Known two, LocalDate day) {
        var from = two.before(day);
        var to = two.after(day);
        Map<Dimension, List<Shift>> groups = new EnumMap<>(Dimension.class);
        for (Dimension by :
                List.of(Dimension.SEX, Dimension.AGE, Dimension.UNIT_KIND, Dimension.UNIT)) {
            groups.put(by, all.shifts(from, to, by));
        }
        return new Effect(
                from, to, whole(all, from, to), groups, all.tallies(from), all.tallies(to));
    }

    private static Shift whole(Population all, PackOnDay from, PackOnDay to) {
        return all.shifts(from, to, Dimension.ALL).stream()
                .findFirst()
                .orElse(new Shift("all", 0, 0, 0, 0));
    }

    /// Everybody who would enter or leave, by number of cadre; none when the change cannot be
    /// tried.
    public List<Moved> moved(Reform reform, Actor actor) {
        return switch (laws.of(reform)) {
            case ReformLaws.Two.Known two ->
                    population.ask(
                            reform.day(),
                            actor,
                            all -> {
                                List<Moved> moved = new ArrayList<>();
                                all.moved(
                                        two.before(reform.day()),
                                        two.after(reform.day()),
                                        moved::add);
                                return moved;
                            });
            case ReformLaws.Two.Unknown _ -> List.of();
        };
    }

    /// What a day of the past looks like under both laws.
    public record Past(LocalDate day, Shift all) {}

    /// The ends of the last quarters up to the reform's day on which both laws were law; both are
    /// read as of each of those days.
    public List<Past> past(Reform reform, Actor actor) {
        if (!(laws.of(reform) instanceof ReformLaws.Two.Known two)) {
            return List.of();
        }
        List<LocalDate> days = quarterEnds(reform.day()).stream().filter(two::bothAreLaw).toList();
        return population.askEach(days, actor, all -> past(all, two));
    }

    private static Past past(Population all, ReformLaws.Two.Known two) {
        LocalDate day = all.day();
        return new Past(day, whole(all, two.before(day), two.after(day)));
    }

    private static List<LocalDate> quarterEnds(LocalDate last) {
        LocalDate begins = last.withDayOfMonth(1).withMonth((last.getMonthValue() - 1) / 3 * 3 + 1);
        List<LocalDate> ends = new ArrayList<>();
        for (int back = QUARTERS - 1; back >= 0; back--) {
            LocalDate end = begins.minusMonths(3L * back).plusMonths(3).minusDays(1);
            ends.add(end.isAfter(last) ? last : end);
        }
        return ends;
    }
}
