package org.nengxia.casework.file;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.evidence.Facts;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.Packs;

/// The county pack with something in its files changed.
final class CountyPack {

    private CountyPack() {}

    static Pack but(String old, String now) {
        List<PackFiles> files =
                Packs.filesOnClasspath(Story.class.getClassLoader(), "packs").stream()
                        .map(each -> each.name().equals("county-seed") ? but(each, old, now) : each)
                        .toList();
        return Packs.of(files, Facts.catalogued(), new Packs(List.of()))
                .pack("county-seed")
                .orElseThrow();
    }

    private static PackFiles but(PackFiles files, String old, String now) {
        return PackFiles.of(
                files.name(),
                files.names().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name -> files.text(name).orElseThrow().replace(old, now))));
    }
}
