package org.nengxia.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengxia.policy.Label;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.Parameter;

/// Checks that cells fit the facts they look at and the parameters they name, so that a pack that
/// was read can always be evaluated.
public final class CellTypes {

    private final FactCatalogue catalogue;
    private final Map<String, Parameter> parameters;

    /// A check against the facts there are and the parameters of the pack by id.
    public CellTypes(FactCatalogue catalogue, Map<String, Parameter> parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /// What is wrong with a column, each one reason; none when it is sound.
    public List<Label> faults(Expression expression) {
        List<Label> faults = new ArrayList<>();
        for (String fact : expression.facts()) {
            if (catalogue.find(fact).isEmpty()) {
                faults.add(
                        new Label(
                                "事实目录中没有“" + fact + "”，请改用目录中的事实名",
                                "the fact catalogue has no '" + fact + "'; use a name it has"));
            }
        }
        if (faults.isEmpty() && !(expression instanceof Expression.One) && !numeric(expression)) {
            faults.add(
                    new Label(
                            "“" + expression.text() + "”只能由数值事实组成",
                            "'" + expression.text() + "' may be made of numeric facts only"));
        }
        return faults;
    }

    /// What is wrong with a cell under a sound column, each one reason; none when it is sound.
    public List<Label> faults(Cell cell, Expression expression) {
        List<Label> faults = new ArrayList<>();
        if (cell instanceof Cell.NoneOf && optional(expression)) {
            faults.add(
                    new Label(
                            "可缺失的事实不得使用 not(列表)，请列出允许的值",
                            "not(list) may not stand over a fact that can be missing;"
                                    + " list the values that count instead"));
        }
        for (Cell.Compare compare : cell.comparisons()) {
            faults.addAll(faults(compare, expression));
        }
        if (faults.isEmpty() && cell instanceof Cell.Between between && reversed(between)) {
            faults.add(
                    new Label("区间下限高于上限，请对调", "the interval ends before it begins; swap its ends"));
        }
        return faults;
    }

    private List<Label> faults(Cell.Compare compare, Expression expression) {
        if (compare.comparison().ordering() && !ordered(expression)) {
            return List.of(
                    new Label(
                            "文本和是否型事实只能判断相等，不能比较大小",
                            "text and yes/no facts can be equal or not, never more or less"));
        }
        return switch (compare.operand()) {
            case Operand.Literal(Value value) -> ofLiteral(value, expression);
            case Operand.Named(String id) -> ofParameter(id, compare.comparison(), expression);
        };
    }

    private List<Label> ofLiteral(Value value, Expression expression) {
        boolean fits =
                expression instanceof Expression.One(String fact)
                        ? type(fact).accepts(value)
                        : value instanceof Value.Numeric;
        return fits
                ? List.of()
                : List.of(
                        new Label(
                                "单元格的值与“" + expression.text() + "”的类型不符",
                                "the value does not fit the type of '" + expression.text() + "'"));
    }

    private List<Label> ofParameter(String id, Comparison written, Expression expression) {
        Parameter parameter = parameters.get(id);
        if (parameter == null) {
            return List.of(
                    new Label(
                            "没有名为“" + id + "”的参数，请在 parameters.yaml 中登记",
                            "there is no parameter '" + id + "'; enter it in parameters.yaml"));
        }
        List<Label> faults = new ArrayList<>();
        if (parameter.comparator() != written) {
            String stored = parameter.comparator().symbol();
            faults.add(
                    new Label(
                            "参数“" + id + "”规定的比较符是 " + stored + "，单元格须一致",
                            "the parameter '"
                                    + id
                                    + "' is stored with "
                                    + stored
                                    + "; the cell must use the same"));
        }
        if (!fits(parameter, expression)) {
            faults.add(
                    new Label(
                            "参数“" + id + "”的种类不能与“" + expression.text() + "”比较",
                            "the kind of parameter '"
                                    + id
                                    + "' cannot be held against '"
                                    + expression.text()
                                    + "'"));
        }
        return faults;
    }

    private boolean fits(Parameter parameter, Expression expression) {
        return switch (expression) {
            case Expression.One(String fact) -> parameter.kind().fits(type(fact));
            case Expression.Ratio _ -> parameter.kind().fitsRatio();
            case Expression.Difference _ -> parameter.kind().fits(FactType.INTEGER);
        };
    }

    private boolean ordered(Expression expression) {
        return !(expression instanceof Expression.One(String fact))
                || type(fact).numeric()
                || type(fact) == FactType.DATE;
    }

    private boolean numeric(Expression expression) {
        return expression.facts().stream().allMatch(fact -> type(fact).numeric());
    }

    private boolean optional(Expression expression) {
        return !(expression instanceof Expression.One)
                || expression.facts().stream()
                        .flatMap(fact -> catalogue.find(fact).stream())
                        .anyMatch(FactDefinition::optional);
    }

    private FactType type(String fact) {
        return catalogue.find(fact).map(FactDefinition::type).orElse(FactType.TEXT);
    }

    private static boolean reversed(Cell.Between between) {
        return between.low().operand() instanceof Operand.Literal(Value low)
                && between.high().operand() instanceof Operand.Literal(Value high)
                && low.order(high) > 0;
    }
}
