package org.nengxia.sweep.scan;

import org.nengxia.sweep.NominationFilter;

/// A filter with its channel resolved: the ids of the channel's rules, joined by commas; empty when
/// no channel is asked for.
public record Criteria(NominationFilter filter, String rulesOfChannel) {}
