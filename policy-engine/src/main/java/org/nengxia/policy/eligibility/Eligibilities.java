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
            Comparator.comparing(
                            Running::until,
                            Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
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
        List<Taken> known = measures.stream().filter(taken -> taken.knownOn(day)).toList();
        List<Running> running =
                known.stream()
                        .flatMap(taken ->
                                periods(
                                        taken,
                                        known.stream().filter(taken::isTogetherWith).count(),
                                        inForce.apply(taken.decidedOn())))
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

    private static Stream<Running> periods(Taken taken, long together, Collection<Pack> packs) {
        return packs.stream()
                .flatMap(pack ->
                        pack.provisions().effects().stream()
                                .filter(effect -> speaksOf(effect, taken))
                                .flatMap(effect -> Running.of(pack.id(), effect, taken, together)));
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
        List<Running> doubts = running.stream().filter(each -> each.doubt().isPresent()).toList();
        List<Running> certain = running.stream().filter(each -> each.doubt().isEmpty()).toList();
        if (!certain.isEmpty()) {
            LocalDate last = certain.getFirst().until();
            return last == null
                    ? new Eligible.BarredWhileOpen(certain, doubts)
                    : new Eligible.BarredUntil(last, certain, doubts);
        }
        return doubts.isEmpty() ? new Eligible.Open() : new Eligible.Undetermined(doubts);
    }
}
