package org.nengxia.sweep.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.evidence.Channel;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.table.Rule;
import org.nengxia.regulation.Regulations;
import org.springframework.stereotype.Component;

/// The law that a sweep is asked to put to the population.
@Component
public class Laws {
    private final Regulations regulations;

    Laws(Regulations regulations) {
        this.regulations = regulations;
    }

    /// What came of asking for a pack on a day.
    public sealed interface Asked {

        /// The pack is law on that day.
        record InForce(PackOnDay law) implements Asked {}

        /// There is no such pack, or none of its rules holds on that day.
        record Refused(Refusal refusal) implements Asked {}
    }

    /// The pack with that id on a day.
    public Asked of(String packId, LocalDate asOf) {
        Optional<Pack> pack = regulations.pack(packId);
        if (pack.isEmpty()) {
            return refused("sweep.unknownPack", packId, ids());
        }
        PackOnDay law = PackOnDay.of(pack.get(), asOf);
        return law.rules().isEmpty()
                ? refused("sweep.notInForce", packId, asOf, pack.get().from())
                : new Asked.InForce(law);
    }

    /// The ids of the rules of a channel in the very pack that was applied, joined by commas; a
    /// name that no rule has when the channel has none.
    public String rules(String packId, String packHash, Channel channel) {
        return regulations.applied(packId, packHash).stream()
                .flatMap(each -> each.tables().stream())
                .filter(table -> table.channel().key().equals(channel.code()))
                .flatMap(table -> table.rules().stream())
                .map(Rule::id)
                .reduce((left, right) -> left + "," + right)
                .orElse("?");
    }

    private String ids() {
        return regulations.ready().stream().map(Pack::id).collect(Collectors.joining(", "));
    }

    private static Asked refused(String key, Object... details) {
        return new Asked.Refused(Refusal.of(key, details));
    }
}
