package org.nengxia.fairness;

import org.nengxia.population.Dimension;

/// One number of the view, to be opened to the people whom it counts.
///
/// @param part key of the part of the law, such as `RULE:K13-1`
/// @param group the group's key
/// @param counted which answer
public record Cell(String part, Dimension by, String group, Counted counted) {}
