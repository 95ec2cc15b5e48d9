package org.nengxia.register;

/// A rule between the columns of one record, as an SQL condition over the staged row that must not
/// be false: unknown passes, because a missing value is not a wrong one.
///
/// @param condition such as `ended_on >= began_on`
/// @param column the column that the refusal points to
/// @param key the refusal's sentence; its details are file, sheet, row, column header and value
public record RowCheck(String condition, String column, String key) {}
