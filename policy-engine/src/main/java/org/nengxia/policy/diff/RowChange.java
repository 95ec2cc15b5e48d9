package org.nengxia.policy.diff;

import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.pack.Lineage.Row;

/// A row that two packs do not say alike: what it was in the first and what it is in the second.
/// Without `was` it is added, without `now` removed; one of the two is always there.
public record RowChange(Row row, String id, @Nullable Label was, @Nullable Label now) {}
