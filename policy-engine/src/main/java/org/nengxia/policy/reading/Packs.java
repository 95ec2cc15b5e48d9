package org.nengxia.policy.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;

/// A library of packs, read from a folder of pack folders or from the class path, where
/// `<root>/index.txt` names every file of every pack, one `pack/file` a line.
public record Packs(List<PackReading> readings) {

    private static final Packs NONE = new Packs(List.of());

    /// Keeps its own copy.
    public Packs {
        readings = List.copyOf(readings);
    }

    /// All packs in the folders of a folder, in the order of their names.
    public static Packs inFolder(Path root, FactCatalogue catalogue) {
        return inFolder(root, catalogue, NONE);
    }

    /// All packs in the folders of a folder, or the one pack that the folder itself is. Packs that
    /// they extend or name and that are not there are looked for in `beside`.
    public static Packs inFolder(Path root, FactCatalogue catalogue, Packs beside) {
        if (Files.isRegularFile(root.resolve(HeaderFile.NAME))) {
            return read(Stream.of(PackFiles.inFolder(root)), catalogue, beside);
        }
        try (Stream<Path> folders = Files.list(root)) {
            return read(
                    folders.filter(folder -> Files.isRegularFile(folder.resolve(HeaderFile.NAME)))
                            .sorted()
                            .map(PackFiles::inFolder),
                    catalogue,
                    beside);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the packs in " + root, unreadable);
        }
    }

    /// All packs named by the index under a resource root such as `packs`.
    public static Packs onClasspath(ClassLoader loader, String root, FactCatalogue catalogue) {
        return read(filesOnClasspath(loader, root).stream(), catalogue, NONE);
    }

    /// The files of all packs named by that index, not yet read.
    public static List<PackFiles> filesOnClasspath(ClassLoader loader, String root) {
        Map<String, List<String>> filesByPack =
                index(loader, root + "/index.txt").stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.substring(0, line.indexOf('/')),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                line -> line.substring(line.indexOf('/') + 1),
                                                Collectors.toList())));
        return filesByPack.entrySet().stream()
                .map(pack ->
                        PackFiles.onClasspath(
                                loader, root + "/" + pack.getKey(), pack.getKey(), pack.getValue()))
                .toList();
    }

    /// Packs given directly, as an editor holds them before they are saved.
    public static Packs of(List<PackFiles> files, FactCatalogue catalogue, Packs beside) {
        return read(files.stream(), catalogue, beside);
    }

    private static Packs read(Stream<PackFiles> files, FactCatalogue catalogue, Packs beside) {
        return new Packs(new Library(files.toList(), beside, catalogue).read());
    }

    private static List<String> index(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no index of packs at " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).filter(line -> line.contains("/")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }

    /// The packs without a fault.
    public List<Pack> ready() {
        return readings.stream()
                .flatMap(reading ->
                        reading instanceof PackReading.Ready(Pack pack)
                                ? Stream.of(pack)
                                : Stream.empty())
                .toList();
    }

    /// The pack with an id, if it is there without a fault.
    public Optional<Pack> pack(String id) {
        return ready().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /// All faults of all packs.
    public List<PackFault> faults() {
        return readings.stream()
                .flatMap(reading ->
                        reading instanceof PackReading.Refused refused
                                ? refused.faults().stream()
                                : Stream.empty())
                .toList();
    }
}
