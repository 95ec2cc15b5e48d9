package org.nengxia.policy.inforce;

import org.nengxia.policy.table.Input;

/// A column that a rule looks at, with what must hold there.
public record Condition(Input input, Check check) {}
