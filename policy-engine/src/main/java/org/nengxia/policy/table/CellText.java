package org.nengxia.policy.table;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;

/// Cells in the written form that `CellSyntax` reads: reading what is written gives the same cell.
public final class CellText {

    private CellText() {}

    /// The cell as a table holds it.
    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.Any _ -> "-";
            case Cell.Compare(Comparison comparison, Operand operand) ->
                    comparison == Comparison.EQUAL
                            ? of(operand)
                            : comparison.symbol() + " " + of(operand);
            case Cell.Between(Cell.Compare low, Cell.Compare high) -> between(low, high);
            case Cell.OneOf(List<Operand> operands) -> list(operands);
            case Cell.NoneOf(List<Operand> operands) -> "not(" + list(operands) + ")";
        };
    }

    private static String between(Cell.Compare low, Cell.Compare high) {
        return (low.comparison() == Comparison.AT_LEAST ? "[" : "(")
                + of(low.operand())
                + ".."
                + of(high.operand())
                + (high.comparison() == Comparison.AT_MOST ? "]" : ")");
    }

    private static String list(List<Operand> operands) {
        return operands.stream().map(CellText::of).collect(Collectors.joining(", "));
    }

    private static String of(Operand operand) {
        return switch (operand) {
            case Operand.Named(String id) -> "${" + id + "}";
            case Operand.Literal(Value.Text(String text)) -> "\"" + text + "\"";
            case Operand.Literal(Value.Day(var day)) -> "date(\"" + day + "\")";
            case Operand.Literal(Value value) -> value.written();
        };
    }
}
