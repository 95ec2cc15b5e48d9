package org.nengxia.population;

/// A group of a population under a law.
///
/// @param key the group, as its [Dimension] says
/// @param hit of them, about whom at least one rule hits
/// @param undetermined of them, about whom a rule is undetermined and none hits
public record Group(String key, long cadres, long hit, long undetermined) {}
