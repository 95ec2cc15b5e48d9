package org.nengxia.regulation;

import java.util.Optional;
import org.nengxia.policy.reading.PackFiles;

/// A pack that somebody wants to make law of the product.
///
/// @param files its files; their name is the pack's id
/// @param replaces the pack whose place it takes: its last day becomes the day before this one
///   begins; empty when it stands beside the others
/// @param account who publishes
public record Publication(PackFiles files, Optional<String> replaces, String account) {}
