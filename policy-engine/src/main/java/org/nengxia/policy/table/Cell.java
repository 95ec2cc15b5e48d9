package org.nengxia.policy.table;

import java.util.List;
import java.util.stream.Stream;
import org.nengxia.policy.parameter.Comparison;

/// One cell of a rule: the whole language of conditions, closed on purpose so that a table means
/// the same to the evaluator and to every database.
public sealed interface Cell {

    /// `-`: the rule does not look at this column.
    record Any() implements Cell {}

    /// A literal or parameter (equality), or `<`, `<=`, `>`, `>=` before one.
    record Compare(Comparison comparison, Operand operand) implements Cell {}

    /// `[low..high]`, an end written with a parenthesis does not belong to it.
    record Between(Compare low, Compare high) implements Cell {}

    /// `a, b, c`: one of these values.
    record OneOf(List<Operand> operands) implements Cell {
        /// Keeps its own copy.
        public OneOf {
            operands = List.copyOf(operands);
        }
    }

    /// `not(a, b)`: known, and none of these values.
    record NoneOf(List<Operand> operands) implements Cell {
        /// Keeps its own copy.
        public NoneOf {
            operands = List.copyOf(operands);
        }
    }

    /// The comparisons the cell is made of; membership counts as equality with each member.
    default List<Compare> comparisons() {
        return switch (this) {
            case Any _ -> List.of();
            case Compare compare -> List.of(compare);
            case Between(Compare low, Compare high) -> List.of(low, high);
            case OneOf(List<Operand> operands) -> equalities(operands);
            case NoneOf(List<Operand> operands) -> equalities(operands);
        };
    }

    /// The ids of the parameters the cell reads.
    default Stream<String> parameters() {
        return comparisons().stream()
                .map(Compare::operand)
                .filter(Operand.Named.class::isInstance)
                .map(operand -> ((Operand.Named) operand).parameter());
    }

    private static List<Compare> equalities(List<Operand> operands) {
        return operands.stream().map(operand -> new Compare(Comparison.EQUAL, operand)).toList();
    }
}
