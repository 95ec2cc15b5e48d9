package org.nengxia.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.PackReading;
import org.nengxia.policy.reading.Packs;

/// The packs that come with the product and those that were published, read together: each by its
/// own id, and each ended by the pack that took its place.
///
/// @param asWritten the packs with the days that their own files name
/// @param packs the same, ended by their successors
/// @param files by pack id
/// @param successors pack → the pack that took its place
record Shelf(
        Packs asWritten,
        Packs packs,
        Map<String, PackFiles> files,
        Map<String, String> successors) {

    /// Reads them all; a published pack that names one it replaces ends it the day before it
    /// begins.
    static Shelf of(
            List<PackFiles> files, Map<String, String> successors, FactCatalogue catalogue) {
        Map<String, PackFiles> byId = new LinkedHashMap<>();
        files.forEach(each -> byId.put(each.name(), each));
        Packs read = Packs.of(List.copyOf(byId.values()), catalogue, new Packs(List.of()));
        Map<String, LocalDate> ends = new HashMap<>();
        successors.forEach((former, successor) ->
                read.pack(successor).ifPresent(pack -> ends.put(former, pack.from().minusDays(1))));
        return new Shelf(read, ended(read, ends), byId, Map.copyOf(successors));
    }

    private static Packs ended(Packs read, Map<String, LocalDate> ends) {
        return new Packs(
                read.readings().stream()
                        .map(reading ->
                                reading instanceof PackReading.Ready(Pack pack)
                                        ? new PackReading.Ready(ended(pack, ends.get(pack.id())))
                                        : reading)
                        .toList());
    }

    private static Pack ended(Pack pack, @Nullable LocalDate last) {
        return last == null ? pack : pack.until(last);
    }

    /// The pack that took the place of one, if any.
    Optional<Pack> successor(String id) {
        return Optional.ofNullable(successors.get(id)).flatMap(packs::pack);
    }
}
