package org.nengxia.roster;

import java.util.Optional;

/// A unit (单位): an organ of the county, a township, an institution or a mass organisation.
///
/// @param kind a code of the register `roster.unit`, such as `TOWNSHIP`
/// @param level `SECTION` or `DEPUTY_SECTION`
/// @param parent the number of the unit above it
public record Unit(
        String number, String name, String kind, String level, Optional<String> parent) {}
