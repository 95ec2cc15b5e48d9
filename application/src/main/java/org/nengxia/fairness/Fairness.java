package org.nengxia.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.population.Population;
import org.nengxia.population.Populations;
import org.nengxia.population.kept.LaidOut;
import org.nengxia.regulation.Regulations;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.store.duck.Room;
import org.springframework.stereotype.Service;

/// Looks at how the law's answers differ between groups, in the county as it stands or in a
/// snapshot.
@Service
public class Fairness {
    private final Regulations regulations;
    private final LaidOut standing;
    private final Populations populations;

    Fairness(Regulations regulations, LaidOut standing, Populations populations) {
        this.regulations = regulations;
        this.standing = standing;
        this.populations = populations;
    }

    /// The view of the county's own population.
    public FairnessOutcome look(FairnessOrder order, Actor actor) {
        return look(order, view -> standing.ask(order.day(), actor, view));
    }

    /// The people of the county whom a number of the view counts, by number of cadre; nobody when
    /// there is no such view or number.
    public List<Long> members(FairnessOrder order, Cell cell, Actor actor) {
        if (hindrance(order).isPresent()) {
            return List.of();
        }
        PackOnDay law = PackOnDay.of(regulations.pack(order.pack()).orElseThrow(), order.day());
        return standing.ask(order.day(), actor, all -> Looking.members(all, law, cell));
    }

    /// The view of a snapshot's population; refuses a day after the snapshot's own.
    public FairnessOutcome look(FairnessOrder order, Snapshot snapshot, Room room) {
        LocalDate last = snapshot.manifest().asOf();
        if (order.day().isAfter(last)) {
            return new FairnessOutcome.Refused(Refusal.of("fairness.day", order.day(), last));
        }
        return look(
                order,
                view -> {
                    try (Population all = populations.of(snapshot, order.day(), room)) {
                        return view.apply(all);
                    }
                });
    }

    private FairnessOutcome look(
            FairnessOrder order, Function<Function<Population, FairnessView>, FairnessView> asked) {
        Optional<Refusal> hindrance = hindrance(order);
        if (hindrance.isPresent()) {
            return new FairnessOutcome.Refused(hindrance.get());
        }
        PackOnDay law = PackOnDay.of(regulations.pack(order.pack()).orElseThrow(), order.day());
        return new FairnessOutcome.Seen(asked.apply(all -> Looking.view(all, law, order.level())));
    }

    private Optional<Refusal> hindrance(FairnessOrder order) {
        if (!order.hasLevel()) {
            return Optional.of(Refusal.of("fairness.level", Double.toString(order.level())));
        }
        Optional<Pack> pack = regulations.pack(order.pack());
        if (pack.isEmpty()) {
            return Optional.of(Refusal.of("fairness.unknownPack", order.pack(), ids()));
        }
        return PackOnDay.of(pack.get(), order.day()).rules().isEmpty()
                ? Optional.of(
                        Refusal.of(
                                "fairness.notInForce",
                                order.pack(),
                                order.day(),
                                pack.get().from()))
                : Optional.empty();
    }

    private String ids() {
        return regulations.ready().stream().map(Pack::id).collect(Collectors.joining(", "));
    }
}
