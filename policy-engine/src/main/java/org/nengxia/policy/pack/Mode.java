package org.nengxia.policy.pack;

import org.nengxia.policy.Label;

/// A mode of adjustment (调整方式) or other measure that people may decide on. `adjustment` tells the
/// pack's modes of adjustment from other measures such as removal or admonition.
public record Mode(String code, Label title, boolean adjustment) {}
