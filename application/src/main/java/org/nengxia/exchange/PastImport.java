package org.nengxia.exchange;

import java.time.Instant;

/// An import as the list of earlier ones shows it.
///
/// @param person who imported it, as shown
/// @param office code of the office acted in
/// @param taken rows that became new records
/// @param corrected rows that corrected records
/// @param same rows that were there just so
/// @param changed values stored otherwise than written
/// @param warned warnings
public record PastImport(
        long id,
        String file,
        String sha256,
        long bytes,
        String person,
        String office,
        Instant importedAt,
        long taken,
        long corrected,
        long same,
        long changed,
        long warned) {}
