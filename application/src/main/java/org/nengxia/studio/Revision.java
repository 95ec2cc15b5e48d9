package org.nengxia.studio;

import java.time.Instant;

/// A state of a draft's files that was saved.
///
/// @param number from 1
/// @param hash SHA-256 of all files
/// @param change which act saved it: `begin save value head upload restore`
/// @param detail what it was done to: a file, a parameter, a revision
public record Revision(
        int number,
        String hash,
        String change,
        String detail,
        String account,
        String person,
        Instant savedAt) {}
