package org.nengxia.statistics;

import org.nengxia.evidence.Channel;
import org.nengxia.kernel.Label;

/// How many persons a channel's evidence led to a measure; a person of two channels is in two
/// flows.
///
/// @param measure a code of `Measures`
public record Flow(Channel channel, String measure, Label measureLabel, FigureValue value) {}
