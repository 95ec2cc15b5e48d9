package org.nengxia.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.population.Effect;
import org.nengxia.population.Effect.Moved;
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
    private final Facts facts;

    Reforms(ReformLaws laws, LaidOut population, Facts facts) {
        this.laws = laws;
        this.population = population;
        this.facts = facts;
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
        return all.effect(two.before(day), two.after(day));
    }

    /// Some of those who would enter or leave: who enter first, then by number of cadre; none when
    /// the change cannot be tried.
    ///
    /// @param offset how many of them are passed over
    public List<Moved> moved(Reform reform, Actor actor, long offset, int most) {
        LocalDate day = reform.day();
        return switch (laws.of(reform)) {
            case ReformLaws.Two.Known two ->
                    population.ask(
                            day,
                            actor,
                            all -> all.moved(two.before(day), two.after(day), offset, most));
            case ReformLaws.Two.Unknown _ -> List.of();
        };
    }

    /// Somebody who would enter or leave, with the fact sheet that says so.
    public record Person(Moved moved, FactSheet sheet) {}

    /// The same persons as [#moved] with their fact sheets.
    public List<Person> people(Reform reform, Actor actor, long offset, int most) {
        List<Moved> moved = moved(reform, actor, offset, most);
        List<Long> ids = moved.stream().map(Moved::cadreId).toList();
        Map<String, FactSheet> sheets =
                population
                        .ask(reform.day(), actor, all -> all.sheets(ids, facts.rows(reform.day())))
                        .stream()
                        .collect(Collectors.toMap(FactSheet::cadreId, each -> each));
        return moved.stream()
                .flatMap(each ->
                        Optional.ofNullable(sheets.get(Long.toString(each.cadreId()))).stream()
                                .map(sheet -> new Person(each, sheet)))
                .toList();
    }

    /// The numbers that a trial may move: those of the pack that the values belong to, in its
    /// order; none when there is no such pack.
    public List<Slider> sliders(Reform reform) {
        return laws.sliders(reform);
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
        return new Past(day, effect(all, two, day).all());
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
