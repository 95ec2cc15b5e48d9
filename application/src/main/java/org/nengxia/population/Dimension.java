package org.nengxia.population;

/// By what a population is put into groups.
public enum Dimension {
    /// Everybody in one group, with the key `all`.
    ALL,
    /// `M` or `F`; `?` where the roster does not say.
    SEX,
    /// Completed years on the day: `-39`, `40-44`, `45-49`, `50-54`, `55-`; `?` where unknown.
    AGE,
    /// The number of the unit of the foremost post held on the day; `?` without a post.
    UNIT,
    /// The kind of that unit, such as `TOWNSHIP`; `?` without a post.
    UNIT_KIND
}
