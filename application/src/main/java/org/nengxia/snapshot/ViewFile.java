package org.nengxia.snapshot;

/// A Parquet file of a snapshot: rows of one evidence view.
///
/// @param view the view's name without its schema, such as `appraisal`
/// @param path relative to the snapshot's folder, with `/`
/// @param sha256 of the file, in hexadecimal
public record ViewFile(String view, String path, long rows, long bytes, String sha256) {}
