package org.nengxia.policy.table;

import org.nengxia.policy.fact.Value;

/// What a cell compares with: a value written in the cell, or a dated parameter by name.
public sealed interface Operand {

    /// A value written in the cell itself.
    record Literal(Value value) implements Operand {}

    /// `${id}`: the parameter's value on the day of evaluation.
    record Named(String parameter) implements Operand {}
}
