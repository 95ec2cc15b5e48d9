package org.nengxia.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackReading;
import org.nengxia.policy.reading.Packs;

/// Whether a pack may be published beside the others: under an id of its own, without a fault, and
/// following the pack that it replaces day upon day.
final class Succession {

    private Succession() {}

    static PublicationOutcome of(Shelf shelf, Publication publication, FactCatalogue catalogue) {
        String id = publication.files().name();
        if (shelf.files().containsKey(id)) {
            return refused(Refusal.of("regulation.idTaken", id));
        }
        PackReading reading =
                Packs.of(List.of(publication.files()), catalogue, shelf.packs())
                        .readings()
                        .getFirst();
        return switch (reading) {
            case PackReading.Refused refused ->
                    new PublicationOutcome.Refused(
                            refused.faults().stream().map(Succession::refusal).toList());
            case PackReading.Ready(Pack pack) ->
                    publication
                            .replaces()
                            .flatMap(replaced -> notFollowing(shelf, replaced, pack))
                            .<PublicationOutcome>map(Succession::refused)
                            .orElseGet(() -> new PublicationOutcome.Done(pack));
        };
    }

    private static PublicationOutcome refused(Refusal refusal) {
        return new PublicationOutcome.Refused(List.of(refusal));
    }

    private static Refusal refusal(PackFault fault) {
        var sentence = fault.sentence();
        return Refusal.of("regulation.fault", new Label(sentence.zh(), sentence.en()));
    }

    /// Why a pack does not follow the one it replaces; empty when it does.
    private static Optional<Refusal> notFollowing(Shelf shelf, String replaced, Pack pack) {
        Optional<Pack> former = shelf.packs().pack(replaced);
        Optional<Pack> successor = shelf.successor(replaced);
        if (former.isEmpty()) {
            return Optional.of(Refusal.of("regulation.replacedUnknown", replaced));
        }
        if (successor.isPresent()) {
            return Optional.of(
                    Refusal.of(
                            "regulation.replacedAlready",
                            replaced,
                            successor.get().id(),
                            successor.get().from()));
        }
        return days(former.get(), pack);
    }

    private static Optional<Refusal> days(Pack former, Pack pack) {
        LocalDate from = pack.from();
        LocalDate last = former.to();
        if (!from.isAfter(former.from())) {
            return Optional.of(
                    Refusal.of("regulation.beforeReplaced", from, former.id(), former.from()));
        }
        if (last != null && !from.isAfter(last)) {
            return Optional.of(
                    Refusal.of("regulation.overlap", from, former.id(), last, last.plusDays(1)));
        }
        return last != null && from.isAfter(last.plusDays(1))
                ? Optional.of(
                        Refusal.of("regulation.gap", from, former.id(), last, last.plusDays(1)))
                : Optional.empty();
    }
}
