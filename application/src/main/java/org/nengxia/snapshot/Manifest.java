package org.nengxia.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a snapshot consists of. Equal evidence as of the same day has the same id.
///
/// @param format which form of manifest this is: [#FORMAT]
/// @param snapshot its id, the SHA-256 of day and files, in hexadecimal
/// @param asOf the last day about which it may be asked
/// @param files all its files, by path
public record Manifest(String format, String snapshot, LocalDate asOf, List<ViewFile> files) {

    /// The form of manifest that is written and read.
    public static final String FORMAT = "nengxia-snapshot/1";

    /// The name of the manifest in the snapshot's folder.
    public static final String FILE = "manifest.json";

    /// Keeps its own copy of the files.
    public Manifest {
        files = List.copyOf(files);
    }

    /// The manifest of these files; a snapshot of the same files has the same id.
    public static Manifest of(LocalDate asOf, List<ViewFile> files) {
        List<ViewFile> sorted =
                files.stream().sorted(Comparator.comparing(ViewFile::path)).toList();
        return new Manifest(FORMAT, id(asOf, sorted), asOf, sorted);
    }

    private static String id(LocalDate asOf, List<ViewFile> files) {
        String text =
                files.stream()
                        .map(file -> String.join("\t", file.view(), file.path(), file.sha256()))
                        .collect(Collectors.joining("\n", asOf + "\n", "\n"));
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the id is that of the day and the files listed.
    public boolean isConsistent() {
        return format.equals(FORMAT) && snapshot.equals(id(asOf, files));
    }

    /// The views it has files of, in order.
    public List<String> views() {
        return files.stream().map(ViewFile::view).distinct().sorted().toList();
    }

    /// The files of a view, by path.
    public Stream<ViewFile> files(String view) {
        return files.stream().filter(file -> file.view().equals(view));
    }

    /// How many rows a view has.
    public long rows(String view) {
        return files(view).mapToLong(ViewFile::rows).sum();
    }

    /// How many rows all views have together.
    public long rows() {
        return files.stream().mapToLong(ViewFile::rows).sum();
    }
}
