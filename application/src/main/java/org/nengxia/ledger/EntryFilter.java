package org.nengxia.ledger;

/// Which entries a reader asks for.
///
/// @param act name of the act, such as `exchange.import`; empty for all
/// @param account who acted; empty for all
public record EntryFilter(String act, String account) {

    /// Every entry.
    public static final EntryFilter ALL = new EntryFilter("", "");
}
