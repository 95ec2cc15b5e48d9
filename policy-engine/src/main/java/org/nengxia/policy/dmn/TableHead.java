package org.nengxia.policy.dmn;

import org.nengxia.policy.Label;
import org.nengxia.policy.table.Channel;

/// A table as the head of a pack names it: the id of its decision, its file, the channel its facts
/// come in on, its title.
public record TableHead(String id, String file, Channel channel, Label title) {}
