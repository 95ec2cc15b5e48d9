package org.nengxia.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Crosswalk;
import org.nengxia.policy.pack.Pack;

/// Reads packs that name one another: a superior pack before those that extend it, crosswalks when
/// all are read.
final class Library {

    private final PackReader reader;
    private final Map<String, PackFiles> files = new LinkedHashMap<>();
    private final Packs beside;
    private final Map<String, PackReading> readings = new LinkedHashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /// A library of these packs; what they name and it does not hold is looked for in `beside`.
    Library(Iterable<PackFiles> packs, Packs beside, FactCatalogue catalogue) {
        packs.forEach(each -> files.put(each.name(), each));
        this.beside = beside;
        this.reader = new PackReader(catalogue, this::superior);
    }

    List<PackReading> read() {
        files.keySet().forEach(this::reading);
        return files.keySet().stream().map(this::reading).map(this::crossed).toList();
    }

    /// A pack that extends itself, by whatever round, is not there while it is being read.
    private Optional<Pack> superior(String id) {
        if (!files.containsKey(id)) {
            return beside.pack(id);
        }
        return !underWay.contains(id) && reading(id) instanceof PackReading.Ready(Pack pack)
                ? Optional.of(pack)
                : Optional.empty();
    }

    private PackReading reading(String name) {
        PackReading read = readings.get(name);
        PackFiles pack = files.get(name);
        if (read != null || pack == null) {
            return read == null ? new PackReading.Refused(name, List.of()) : read;
        }
        underWay.add(name);
        PackReading now = reader.read(pack);
        underWay.remove(name);
        readings.put(name, now);
        return now;
    }

    private PackReading crossed(PackReading reading) {
        if (!(reading instanceof PackReading.Ready(Pack pack))) {
            return reading;
        }
        Faults faults = new Faults();
        pack.provisions().crosswalk().forEach(row -> crossed(row, faults));
        List<PackFault> found = new ArrayList<>(faults.all());
        return found.isEmpty() ? reading : new PackReading.Refused(pack.id(), found);
    }

    /// A pack with faults of its own is told of there, not here.
    private void crossed(Crosswalk row, Faults faults) {
        Place place = Place.of(ProvisionFiles.CROSSWALK, row.pack()).rule(row.ground());
        Optional<Pack> other = other(row.pack());
        if (other.isEmpty() && !files.containsKey(row.pack())) {
            faults.add(
                    place,
                    "没有法规包“" + row.pack() + "”，请改正",
                    "there is no pack '" + row.pack() + "'; correct the id");
        }
        for (String id : row.to()) {
            if (other.isPresent() && other.get().ground(id).isEmpty()) {
                faults.add(
                        place,
                        "法规包“" + row.pack() + "”中没有情形“" + id + "”",
                        "the pack '" + row.pack() + "' has no ground '" + id + "'");
            }
        }
    }

    private Optional<Pack> other(String id) {
        return readings.get(id) instanceof PackReading.Ready(Pack pack)
                ? Optional.of(pack)
                : beside.pack(id);
    }
}
