package org.nengxia.snapshot;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// A snapshot in its folder.
public record Snapshot(Path folder, Manifest manifest) {

    /// The id that answers drawn from it cite.
    public String id() {
        return manifest.snapshot();
    }

    /// A view's files as the list that DuckDB's `read_parquet` takes.
    public String list(String view) {
        return manifest.files(view)
                .map(file -> quoted(folder.resolve(file.path())))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
