package org.nengxia.policy.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;

/// Reckons effect periods. A measure is held against every pack that was in force on the day of its
/// decision, and of these only against rows that act; a bar ends with the last period that runs.
public final class Eligibilities {
    private static final Comparator<Running> LATEST_FIRST =
            Comparator.comparing(Running::until)
                    .reversed()
                    .thenComparing(each -> each.taken().number())
                    .thenComparing(Running::pack)
                    .thenComparing(each -> each.effect().id());

    private Eligibilities() {}

    /// What these measures, taken about one person, keep the person from on a day. Measures decided
    /// after the day are not looked at. `inForce` answers with the packs that are law on a day.
    public static Map<Bar, Eligible> on(
            LocalDate day,
            Collection<Taken> measures,
            Function<LocalDate, ? extends Collection<Pack>> inForce) {
        List<Running> running =
                measures.stream()
                        .filter(taken -> taken.knownOn(day))
                        .flatMap(taken -> periods(taken, inForce.apply(taken.decidedOn())))
                        .filter(period -> period.on(day))
                        .sorted(LATEST_FIRST)
                        .toList();
        Map<Bar, Eligible> answers = new EnumMap<>(Bar.class);
        for (Bar bar : Bar.values()) {
            answers.put(
                    bar,
                    answer(running.stream().filter(each -> each.effect().bars().contains(bar))));
        }
        return answers;
    }

    private static Stream<Running> periods(Taken taken, Collection<Pack> packs) {
        return packs.stream()
                .flatMap(pack ->
                        pack.provisions().effects().stream()
                                .filter(effect -> speaksOf(effect, taken))
                                .map(effect -> Running.of(pack.id(), effect, taken)));
    }

    /// Also of a measure whose grounds are not recorded: whether they are the row's is then open.
    private static boolean speaksOf(EffectPeriod effect, Taken taken) {
        return effect.standing().acts()
                && effect.measure().equals(taken.measure())
                && (effect.grounds().isEmpty()
                        || taken.grounds().isEmpty()
                        || taken.grounds().stream().anyMatch(effect.grounds()::contains));
    }

    private static Eligible answer(Stream<Running> ofTheBar) {
        List<Running> running = ofTheBar.toList();
        List<Running> doubts = running.stream().filter(Running::lacksGrounds).toList();
        List<Running> certain = running.stream().filter(each -> !each.lacksGrounds()).toList();
        if (!certain.isEmpty()) {
            return new Eligible.BarredUntil(certain.getFirst().until(), certain, doubts);
        }
        return doubts.isEmpty() ? new Eligible.Open() : new Eligible.Undetermined(doubts);
    }
}
