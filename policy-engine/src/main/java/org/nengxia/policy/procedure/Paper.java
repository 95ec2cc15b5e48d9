package org.nengxia.policy.procedure;

import org.nengxia.policy.Label;

/// A paper that an act needs, such as the record of a hearing.
public record Paper(String code, Label title) {}
