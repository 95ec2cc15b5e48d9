package org.nengxia.policy.pack;

import org.nengxia.policy.Label;

/// A mode of adjustment (调整方式) or other measure that people may decide on. `adjustment` tells the
/// pack's modes of adjustment from other measures such as removal or admonition; of two `exclusive`
/// ones only one can be taken of a person, so rules that ask for different ones need a priority.
public record Mode(String code, Label title, boolean adjustment, boolean exclusive) {}
