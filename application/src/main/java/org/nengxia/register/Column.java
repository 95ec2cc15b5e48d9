package org.nengxia.register;

import java.util.List;
import org.nengxia.kernel.Label;

/// One column of a register.
///
/// @param name the column in the table, a plain SQL identifier
/// @param label what it is called; the Chinese word is the header in files
/// @param otherHeaders further headers that offices use for it
/// @param kind what it may hold
/// @param required whether a record without it is refused
public record Column(
        String name, Label label, List<String> otherHeaders, Kind kind, boolean required) {

    /// A column that every record has.
    public static Column required(String name, String zh, String en, Kind kind) {
        return new Column(name, new Label(zh, en), List.of(), kind, true);
    }

    /// A column that may be empty; empty means not known or not applicable, never zero or no.
    public static Column optional(String name, String zh, String en, Kind kind) {
        return new Column(name, new Label(zh, en), List.of(), kind, false);
    }

    /// The same column, also recognised under these headers.
    public Column alsoCalled(String... headers) {
        return new Column(name, label, List.of(headers), kind, required);
    }
}
