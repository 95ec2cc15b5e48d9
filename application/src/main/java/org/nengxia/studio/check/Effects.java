package org.nengxia.studio.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.population.Effect;
import org.nengxia.population.Population;
import org.nengxia.population.Tally;
import org.nengxia.population.kept.LaidOut;
import org.nengxia.regulation.Regulations;
import org.nengxia.studio.check.DraftEffect.RuleEffect;
import org.springframework.stereotype.Service;

/// Puts a draft and the pack it was begun from to everybody in a copy of the evidence, side by
/// side. Nothing is nominated and nothing kept.
@Service
public class Effects {
    private final Regulations regulations;
    private final LaidOut population;

    Effects(Regulations regulations, LaidOut population) {
        this.regulations = regulations;
        this.population = population;
    }

    /// What a draft without a fault would do to everybody as of a day, both packs read as if they
    /// were law then; empty when the pack it was begun from is gone.
    ///
    /// @param asker taking the copy of the evidence is an act of whoever asks
    /// @param most how many of those who would move are named
    public Optional<DraftEffect> of(String base, PackOnDay after, Actor asker, int most) {
        LocalDate day = after.day();
        return regulations
                .pack(base)
                .flatMap(pack -> regulations.applied(pack.id(), pack.hash()))
                .map(pack -> PackOnDay.asIfInForce(pack, day, Map.of()))
                .map(before ->
                        population.ask(
                                day, asker, everybody -> effect(everybody, before, after, most)));
    }

    /// The day on which a pack's rules are tried: today, or its first day when that is to come, or
    /// its last when that is past.
    public static LocalDate firstDay(Pack pack, LocalDate today) {
        LocalDate last = pack.to();
        LocalDate day = pack.from().isAfter(today) ? pack.from() : today;
        return last != null && day.isAfter(last) ? last : day;
    }

    private static DraftEffect effect(Population all, PackOnDay before, PackOnDay after, int most) {
        Effect whole = all.effect(before, after);
        return new DraftEffect(all.day(), whole, rules(whole), all.moved(before, after, 0, most));
    }

    private static List<RuleEffect> rules(Effect whole) {
        Map<String, Tally> was = tallies(whole.before());
        Map<String, RuleEffect> rules = new LinkedHashMap<>();
        tallies(whole.after())
                .forEach((rule, tally) ->
                        rules.put(
                                rule,
                                new RuleEffect(
                                        rule,
                                        Optional.ofNullable(was.get(rule)),
                                        Optional.of(tally))));
        was.forEach((rule, tally) ->
                rules.putIfAbsent(
                        rule, new RuleEffect(rule, Optional.of(tally), Optional.empty())));
        return List.copyOf(rules.values());
    }

    private static Map<String, Tally> tallies(List<Tally> tallies) {
        Map<String, Tally> byRule = new LinkedHashMap<>();
        tallies.forEach(each -> byRule.put(each.rule(), each));
        return byRule;
    }
}
