package org.nengxia.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.eligibility.Eligibilities;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Taken;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.Length;
import org.nengxia.regulation.Regulations;
import org.springframework.stereotype.Service;

/// Who is barred from what on a day, by the effect periods of the packs that were in force when
/// each measure was decided.
@Service
public class Eligibility {
    private final MeasuresTaken measures;
    private final OpenMatters open;
    private final Regulations regulations;

    Eligibility(MeasuresTaken measures, OpenMatters open, Regulations regulations) {
        this.measures = measures;
        this.open = open;
        this.regulations = regulations;
    }

    /// What a cadre is barred from on a day, for every bar that the law knows, as far as a reader
    /// may see why. Somebody about whom nothing is on record is open to everything as far as effect
    /// periods go.
    public Map<Bar, Eligible> of(long cadreId, LocalDate day, Actor reader) {
        List<Taken> taken = new ArrayList<>(measures.about(cadreId, wanted(day)));
        taken.addAll(open.openOn(day, reader, cadreId));
        return Eligibilities.on(day, taken, inForce());
    }

    /// The same for everybody whom any effect period bars, or may bar; nobody else. As many
    /// questions to the records as there are kinds of them, whatever their number.
    public Map<Long, Map<Bar, Eligible>> all(LocalDate day, Actor reader) {
        Function<LocalDate, Collection<Pack>> inForce = inForce();
        Map<Long, List<Taken>> known = measures.all(wanted(day));
        open.openOn(day, reader)
                .forEach((cadre, taken) ->
                        known.computeIfAbsent(cadre, _ -> new ArrayList<>()).addAll(taken));
        Map<Long, Map<Bar, Eligible>> all = new LinkedHashMap<>();
        known.forEach((cadre, taken) -> {
            Map<Bar, Eligible> answers = Eligibilities.on(day, taken, inForce);
            if (!answers.values().stream().allMatch(Eligible.Open.class::isInstance)) {
                all.put(cadre, answers);
            }
        });
        return all;
    }

    /// Only measures that some effect period speaks of, and none that took effect so long ago that
    /// it cannot run any more: no period in any pack is longer, and none begins more than a year
    /// later.
    private MeasuresTaken.Wanted wanted(LocalDate day) {
        List<EffectPeriod> effects =
                regulations.ready().stream()
                        .flatMap(pack -> pack.provisions().effects().stream())
                        .toList();
        int longest =
                effects.stream()
                        .flatMap(effect -> effect.lasts().longest().stream())
                        .flatMap((Length length) -> length.months().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return new MeasuresTaken.Wanted(
                day.minusYears(1).minusMonths(longest),
                day,
                effects.stream().map(EffectPeriod::measure).collect(Collectors.toSet()));
    }

    private Function<LocalDate, Collection<Pack>> inForce() {
        Map<LocalDate, List<Pack>> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, regulations::inForce);
    }
}
