package org.nengxia.regulation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.table.Cell;
import org.nengxia.policy.table.Expression;
import org.nengxia.policy.table.Input;
import org.nengxia.policy.table.Operand;
import org.nengxia.regulation.Telling;

/// What a rule that does not act would ask for, as its table has it: a threshold is named and not
/// given its value, because that value is what is not in force or not certain.
record CellWords(Pack pack, Telling telling) {

    String of(Input input, Cell cell) {
        return switch (cell) {
            case Cell.Any _ -> "";
            case Cell.Compare compare -> compared(input, compare);
            case Cell.Between(Cell.Compare low, Cell.Compare high) ->
                    telling.say("law.between", compared(input, low), compared(input, high));
            case Cell.OneOf(List<Operand> operands) -> listed(input, operands);
            case Cell.NoneOf(List<Operand> operands) ->
                    telling.say("law.not", listed(input, operands));
        };
    }

    private String listed(Input input, List<Operand> operands) {
        return operands.stream()
                .map(each -> operand(input, each))
                .collect(Collectors.joining(telling.say("law.or")));
    }

    private String compared(Input input, Cell.Compare compare) {
        String operand = operand(input, compare.operand());
        Comparison comparison = compare.comparison();
        if (timed(compare.operand())) {
            return telling.say(
                    "law.reached." + comparison.name().toLowerCase(Locale.ROOT), operand);
        }
        return comparison == Comparison.EQUAL ? operand : Telling.sign(comparison) + " " + operand;
    }

    private boolean timed(Operand operand) {
        return operand instanceof Operand.Named(String id)
                && parameters(id).stream()
                        .anyMatch(each ->
                                each.kind() == ParameterKind.AGE
                                        || each.kind() == ParameterKind.MONTHS);
    }

    private String operand(Input input, Operand operand) {
        return switch (operand) {
            case Operand.Named(String id) ->
                    telling.say(
                            "regulation.threshold",
                            parameters(id).stream()
                                    .findFirst()
                                    .map(each -> telling.of(each.title()))
                                    .orElse(id));
            case Operand.Literal(Value value) ->
                    input.expression() instanceof Expression.One(String fact)
                            ? telling.value(fact, value)
                            : telling.number(value);
        };
    }

    private List<Parameter> parameters(String id) {
        return pack.parameters().stream().filter(each -> each.id().equals(id)).toList();
    }
}
