package org.nengxia.sample.write;

/// Where the county's records go, one after the other.
@FunctionalInterface
public interface Sink {

    /// Takes one record.
    void take(Row row);
}
