package org.nengxia.sweep;

import java.util.List;

/// A kept answer in the words of one language, as lists, exports and the command line show it.
///
/// @param channel code of the rule's channel
/// @param ground the ground in words
/// @param facts the facts and the threshold in one line
/// @param missing the missing facts in words
public record NominationLine(
        Nomination nomination, String channel, String ground, String facts, List<String> missing) {}
