package org.nengxia.policy.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nengxia.policy.Label;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;

/// The written form of cells: `-`, a literal, a list, a comparison, an interval, `not(list)`, and
/// `${parameter}` wherever a literal may stand. Everything else of FEEL is refused.
public final class CellSyntax {

    /// What a text turned out to be.
    public sealed interface Reading {}

    /// A cell of the language.
    public record Understood(Cell cell) implements Reading {}

    /// Not a cell of the language, with what to write instead.
    public record Refused(Label reason) implements Reading {}

    private static final String OPERAND =
            "-?\\d{1,15}(?:\\.\\d{1,6})?|\"[^\"'\\\\]*\"|true|false|date\\(\\s*\"[^\"]*\"\\s*\\)"
                    + "|\\$\\{[a-z][a-z0-9_]*}";
    private static final Pattern ONE = Pattern.compile(OPERAND);
    private static final Pattern LIST =
            Pattern.compile("(?:" + OPERAND + ")(?:\\s*,\\s*(?:" + OPERAND + "))*");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(" + OPERAND + ")");
    private static final Pattern INTERVAL =
            Pattern.compile(
                    "([\\[(\\]])\\s*(" + OPERAND + ")\\s*\\.\\.\\s*(" + OPERAND + ")\\s*([])\\[])");
    private static final Label UNKNOWN =
            new Label(
                    "单元格写法不在允许范围内，请只用 -、字面值、列表、比较、区间、not(列表)、date(\"…\") 或 ${参数}",
                    "the cell is outside the language; use only -, literals, lists, comparisons,"
                            + " intervals, not(list), date(\"…\") or ${parameter}");
    private static final Label NO_DAY =
            new Label(
                    "日期不存在，请写成 date(\"年年年年-月月-日日\") 的真实日期",
                    "the date does not exist; write a real day as date(\"yyyy-mm-dd\")");

    private CellSyntax() {}

    /// Reads one cell; an empty cell is a `-`, as editors store it.
    public static Reading read(String written) {
        String text = written.strip();
        if (text.isEmpty() || "-".equals(text)) {
            return new Understood(new Cell.Any());
        }
        if (hasImpossibleDay(text)) {
            return new Refused(NO_DAY);
        }
        return cell(text).<Reading>map(Understood::new).orElse(new Refused(UNKNOWN));
    }

    private static Optional<Cell> cell(String text) {
        Matcher not = NOT.matcher(text);
        if (not.matches()) {
            return list(not.group(1).strip()).map(Cell.NoneOf::new);
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return Comparison.of(comparison.group(1))
                    .map(sign -> new Cell.Compare(sign, operand(comparison.group(2))));
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return Optional.of(interval(interval));
        }
        return list(text).map(CellSyntax::positive);
    }

    private static Cell interval(Matcher written) {
        boolean lowIn = "[".equals(written.group(1));
        boolean highIn = "]".equals(written.group(4));
        return new Cell.Between(
                new Cell.Compare(
                        lowIn ? Comparison.AT_LEAST : Comparison.MORE, operand(written.group(2))),
                new Cell.Compare(
                        highIn ? Comparison.AT_MOST : Comparison.LESS, operand(written.group(3))));
    }

    private static Cell positive(List<Operand> operands) {
        return operands.size() == 1
                ? new Cell.Compare(Comparison.EQUAL, operands.getFirst())
                : new Cell.OneOf(operands);
    }

    private static Optional<List<Operand>> list(String text) {
        if (!LIST.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Operand> operands = new ArrayList<>();
        Matcher each = ONE.matcher(text);
        while (each.find()) {
            operands.add(operand(each.group()));
        }
        return Optional.of(operands);
    }

    private static Operand operand(String text) {
        if (text.startsWith("${")) {
            return new Operand.Named(text.substring(2, text.length() - 1));
        }
        return new Operand.Literal(value(text));
    }

    private static Value value(String text) {
        if (text.startsWith("\"")) {
            return Value.of(text.substring(1, text.length() - 1));
        }
        if (text.startsWith("date")) {
            return Value.of(day(text).orElseThrow());
        }
        if ("true".equals(text) || "false".equals(text)) {
            return Value.of("true".equals(text));
        }
        return text.contains(".")
                ? new Value.Decimal(new BigDecimal(text))
                : Value.of(Long.parseLong(text));
    }

    private static boolean hasImpossibleDay(String text) {
        return ONE.matcher(text)
                .results()
                .map(match -> match.group())
                .anyMatch(part -> part.startsWith("date") && day(part).isEmpty());
    }

    private static Optional<LocalDate> day(String written) {
        String text = written.substring(written.indexOf('"') + 1, written.lastIndexOf('"'));
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
