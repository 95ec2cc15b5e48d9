package org.nengxia.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.Packs;
import org.nengxia.policy.table.DecisionTable;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/// The regulation packs that come with the product, by day in force. They are read once, when
/// somebody first asks.
@Service
public class Regulations {
    private static final String ROOT = "packs";
    private final SingletonSupplier<Packs> packs;

    Regulations(KnownFacts facts) {
        this.packs =
                SingletonSupplier.of(() ->
                        Packs.onClasspath(
                                Regulations.class.getClassLoader(), ROOT, facts.catalogue()));
    }

    /// All packs without a fault, whenever they are in force.
    public List<Pack> ready() {
        return packs.obtain().ready();
    }

    /// The packs that are law on a day.
    public List<Pack> inForce(LocalDate day) {
        return ready().stream().filter(pack -> pack.inForceOn(day)).toList();
    }

    /// The pack with that id, if it could be read without a fault.
    public Optional<Pack> pack(String id) {
        return packs.obtain().pack(id);
    }

    /// Why packs were refused, one sentence a fault: file, table, rule, column, what to do.
    public List<Label> faults() {
        return packs.obtain().faults().stream()
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
        String resource = ROOT + "/" + pack.writerOf(table).id() + "/" + table.file();
        try (InputStream in = Regulations.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
