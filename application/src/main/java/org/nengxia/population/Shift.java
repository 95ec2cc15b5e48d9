package org.nengxia.population;

/// What another law would change in a group: how many are hit under both, only under the new one,
/// only under the old one.
///
/// @param key the group, as its [Dimension] says
public record Shift(String key, long cadres, long stay, long enter, long leave) {}
