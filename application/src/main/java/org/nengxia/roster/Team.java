package org.nengxia.roster;

/// A leadership team (领导班子) of a unit; a unit may have more than one.
public record Team(String number, String name, String unit) {}
