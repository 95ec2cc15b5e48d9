package org.nengxia.shell;

/// A filter that a list is under, as a chip that can be taken off.
///
/// @param name which filter, in the reader's language
/// @param value what it asks for
/// @param without the list's address without it
public record Chip(String name, String value, String without) {}
