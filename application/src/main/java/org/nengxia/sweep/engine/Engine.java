package org.nengxia.sweep.engine;

import java.util.Locale;

/// What runs a sweep.
public enum Engine {
    /// The county's own database, in place.
    POSTGRES,
    /// An embedded DuckDB over a snapshot, within a limit of memory.
    DUCKDB,
    /// Apache Spark over a snapshot.
    SPARK;

    /// How it is written: `postgres`, `duckdb`, `spark`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
