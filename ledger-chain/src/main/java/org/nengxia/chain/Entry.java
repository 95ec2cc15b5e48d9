package org.nengxia.chain;

import org.jspecify.annotations.Nullable;

/// One entry as the store or an export presents it for verification: nothing in it is believed.
///
/// @param index position in the ledger, counted from 0
/// @param leafHash the leaf hash recorded for the entry
/// @param runningRoot the root recorded right after the entry was appended; it lets the verifier
///   name the very entry that was changed. Null when it was not recorded
/// @param opening salt and payload; null when the content was deleted or is not shown
public record Entry(
        long index, Hash leafHash, @Nullable Hash runningRoot, @Nullable Opening opening) {}
