package org.nengxia.studio.store;

/// What a saved revision changed.
///
/// @param act `begin save value head upload restore`
/// @param detail a file, a parameter, a revision
public record Change(String act, String detail) {}
