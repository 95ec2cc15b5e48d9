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
        String name, Label label, List<String> otherHeaders, Kind kind, boolean required) {}
