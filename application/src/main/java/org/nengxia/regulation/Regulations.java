package org.nengxia.regulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.Packs;
import org.nengxia.policy.table.DecisionTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The regulation packs that come with the product and those published in it, by day in force. They
/// are read once, when somebody first asks, and again when one is published.
@Service
public class Regulations {
    private static final String ROOT = "packs";
    private final KnownFacts facts;
    private final PackTexts texts;
    private final Map<String, Pack> former = new ConcurrentHashMap<>();
    private volatile @Nullable Shelf shelf;

    Regulations(KnownFacts facts, PackTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    private Shelf shelf() {
        Shelf known = shelf;
        if (known == null) {
            known = read();
            shelf = known;
        }
        return known;
    }

    private Shelf read() {
        List<PackFiles> files =
                new ArrayList<>(Packs.filesOnClasspath(Regulations.class.getClassLoader(), ROOT));
        Map<String, String> successors = new LinkedHashMap<>();
        for (PackTexts.Published each : texts.published()) {
            files.add(texts.kept(each.hash()).getFirst());
            each.replaces().ifPresent(replaced -> successors.put(replaced, each.pack()));
        }
        return Shelf.of(files, successors, facts.catalogue());
    }

    /// All packs as they were read, also those with faults: what a draft may extend or name.
    public Packs all() {
        return shelf().packs();
    }

    /// All packs without a fault, whenever they are in force.
    public List<Pack> ready() {
        return all().ready();
    }

    /// The packs that are law on a day.
    public List<Pack> inForce(LocalDate day) {
        return ready().stream().filter(pack -> pack.inForceOn(day)).toList();
    }

    /// The pack with that id, if it could be read without a fault.
    public Optional<Pack> pack(String id) {
        return all().pack(id);
    }

    /// The files of a pack, whether it came with the product or was published.
    public Optional<PackFiles> files(String id) {
        return Optional.ofNullable(shelf().files().get(id));
    }

    /// The pack that took the place of one, if any did.
    public Optional<Pack> successor(String id) {
        return shelf().successor(id);
    }

    /// The very pack that was applied under a hash, with the days it had then: also when another
    /// took its place since, or the product has brought another text under its id. Empty when it
    /// was not kept or can no longer be read.
    public Optional<Pack> applied(String id, String hash) {
        return shelf().asWritten()
                .pack(id)
                .filter(pack -> pack.hash().equals(hash))
                .or(() -> Optional.ofNullable(former.get(hash)))
                .or(() -> former(hash));
    }

    private Optional<Pack> former(String hash) {
        Optional<Pack> pack =
                Packs.of(texts.kept(hash), facts.catalogue(), all()).ready().stream()
                        .filter(each -> each.hash().equals(hash))
                        .findFirst();
        pack.ifPresent(each -> former.put(hash, each));
        return pack;
    }

    /// Keeps the text of a pack that is applied to people, with the rest of the caller's
    /// transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Pack pack) {
        Pack superior = pack.lineage().superior();
        if (superior != null) {
            keep(superior);
        }
        files(pack.id())
                .filter(_ ->
                        pack(pack.id()).filter(it -> it.hash().equals(pack.hash())).isPresent())
                .ifPresent(files -> texts.keep(pack, files));
    }

    /// Makes a pack law of the product with the rest of the caller's transaction. Refuses one with
    /// a fault, one whose id another pack has, and one that does not follow the pack it replaces
    /// without gap or overlap.
    @Transactional(propagation = Propagation.MANDATORY)
    public PublicationOutcome publish(Publication publication) {
        return switch (Succession.of(shelf(), publication, facts.catalogue())) {
            case PublicationOutcome.Refused refused -> refused;
            case PublicationOutcome.Done(Pack pack) -> {
                Pack superior = pack.lineage().superior();
                if (superior != null) {
                    keep(superior);
                }
                texts.keep(pack, publication.files());
                texts.publish(publication, pack.hash());
                TransactionSynchronizationManager.registerSynchronization(new Anew());
                yield new PublicationOutcome.Done(pack);
            }
        };
    }

    /// Whether a pack could be published as things stand, without doing it.
    public PublicationOutcome tried(Publication publication) {
        return Succession.of(shelf(), publication, facts.catalogue());
    }

    /// Has everything read anew once what was published is kept, or given up.
    private final class Anew implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            shelf = null;
        }
    }

    /// Why packs were refused, one sentence a fault: file, table, rule, column, what to do.
    public List<Label> faults() {
        return all().faults().stream()
                .map(PackFault::sentence)
                .map(sentence -> new Label(sentence.zh(), sentence.en()))
                .toList();
    }

    /// The manifestations of incompetence (不胜任现职的表现形式) that packs in force on a day define; 18 in
    /// the county's measures (MISSION R2).
    public List<Ground> manifestations(LocalDate day) {
        return ofPacks(day, Pack::manifestations);
    }

    /// The modes of adjustment (调整方式) that packs in force on a day define; 5 in the county's
    /// measures (MISSION R3).
    public List<Mode> modes(LocalDate day) {
        return ofPacks(day, Pack::adjustmentModes);
    }

    private <T> List<T> ofPacks(LocalDate day, Function<Pack, List<T>> part) {
        return inForce(day).stream().flatMap(pack -> part.apply(pack).stream()).distinct().toList();
    }

    /// The DMN file of a table of a pack, as an editor opens it.
    public byte[] file(Pack pack, DecisionTable table) {
        return files(pack.writerOf(table).id())
                .flatMap(files -> files.text(table.file()))
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The BPMN file of a procedure of a pack, as an editor opens it: that of the pack itself, or
    /// of the nearest one it extends. Empty when the pack was neither shipped nor kept.
    public Optional<byte[]> drawing(Pack pack, Procedure procedure) {
        String name = "procedures/" + procedure.id() + ".bpmn";
        for (Pack each = pack; each != null; each = each.lineage().superior()) {
            Optional<String> text = filesOf(each).flatMap(files -> files.text(name));
            if (text.isPresent()) {
                return text.map(written -> written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private Optional<PackFiles> filesOf(Pack pack) {
        boolean present = pack(pack.id()).filter(it -> it.hash().equals(pack.hash())).isPresent();
        return present ? files(pack.id()) : texts.kept(pack.hash()).stream().findFirst();
    }
}
