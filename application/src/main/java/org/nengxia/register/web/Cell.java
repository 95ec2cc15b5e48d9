package org.nengxia.register.web;

import java.util.List;

/// One value as a page shows it.
///
/// @param look how: `text`, `number`, `code`, `mode` (with bars), `none` (nothing to state),
///   `unknown`
/// @param parts what it says; several when the value is a list
record Cell(String look, List<Part> parts) {

    /// One thing said.
    ///
    /// @param text the value
    /// @param detail a second, smaller line; may be empty
    /// @param link where it leads; empty for nowhere
    /// @param code the code behind a word of a closed list; empty otherwise
    record Part(String text, String detail, String link, String code) {}

    static final Cell NONE = new Cell("none", List.of());
    static final Cell UNKNOWN = new Cell("unknown", List.of());

    static Cell text(String text) {
        return new Cell("text", List.of(new Part(text, "", "", "")));
    }

    static Cell number(String text) {
        return new Cell("number", List.of(new Part(text, "", "", "")));
    }

    static Cell linked(String look, String text, String detail, String link) {
        return new Cell(look, List.of(new Part(text, detail, link, "")));
    }
}
