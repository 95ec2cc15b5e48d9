package org.nengxia.policy.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.table.Expression;

/// Writes rules as SQL. SQL's own three-valued AND, comparison and IN give Kleene's logic; a ratio
/// is guarded so that a denominator of 0 or less leaves NULL.
public final class SqlEmitter {

    private SqlEmitter() {}

    /// The SQL of all rules in force on the law's day, in the pack's order.
    public static SweepSql emit(PackOnDay law) {
        List<RulePredicate> predicates = new ArrayList<>();
        for (RuleInForce rule : law.rules()) {
            predicates.add(
                    new RulePredicate(
                            rule.id(),
                            "r" + (predicates.size() + 1),
                            predicate(rule),
                            misses(rule)));
        }
        return new SweepSql(predicates);
    }

    private static String predicate(RuleInForce rule) {
        return rule.conditions().stream()
                .map(each -> condition(each.input().expression(), each.check()))
                .collect(Collectors.joining(" AND "));
    }

    private static List<String> misses(RuleInForce rule) {
        return rule.conditions().stream()
                .flatMap(condition ->
                        opposites(condition.check())
                                .map(check -> condition(condition.input().expression(), check)))
                .toList();
    }

    /// Checks of which one holds exactly when this one does not.
    private static Stream<Check> opposites(Check check) {
        return switch (check) {
            case Check.Against(Comparison comparison, Limit limit) ->
                    Stream.of(new Check.Against(comparison.opposite(), limit));
            case Check.Between(Check.Against low, Check.Against high) ->
                    Stream.concat(opposites(low), opposites(high));
            case Check.OneOf(List<Limit> limits) -> Stream.of(new Check.NoneOf(limits));
            case Check.NoneOf(List<Limit> limits) -> Stream.of(new Check.OneOf(limits));
        };
    }

    private static String condition(Expression expression, Check check) {
        return switch (expression) {
            case Expression.One(String fact) -> plain(column(fact), check);
            case Expression.Difference(String from, String minus) ->
                    plain("(" + column(from) + " - " + column(minus) + ")", check);
            case Expression.Ratio ratio -> guarded(ratio, check);
        };
    }

    private static String plain(String seen, Check check) {
        return switch (check) {
            case Check.Against(Comparison comparison, Limit limit) ->
                    seen + " " + comparison.symbol() + " " + literal(limit.value());
            case Check.Between(Check.Against low, Check.Against high) ->
                    plain(seen, low) + " AND " + plain(seen, high);
            case Check.OneOf(List<Limit> limits) -> seen + " IN " + list(limits);
            case Check.NoneOf(List<Limit> limits) -> seen + " NOT IN " + list(limits);
        };
    }

    private static String guarded(Expression.Ratio ratio, Check check) {
        return "CASE WHEN "
                + column(ratio.denominator())
                + " > 0 THEN "
                + crossed(ratio, check)
                + " END";
    }

    private static String crossed(Expression.Ratio ratio, Check check) {
        return switch (check) {
            case Check.Against against -> product(ratio, against);
            case Check.Between(Check.Against low, Check.Against high) ->
                    product(ratio, low) + " AND " + product(ratio, high);
            case Check.OneOf(List<Limit> limits) -> each(ratio, limits, Comparison.EQUAL, " OR ");
            case Check.NoneOf(List<Limit> limits) ->
                    each(ratio, limits, Comparison.DIFFERENT, " AND ");
        };
    }

    private static String each(
            Expression.Ratio ratio, List<Limit> limits, Comparison comparison, String joint) {
        return limits.stream()
                .map(limit -> product(ratio, new Check.Against(comparison, limit)))
                .collect(Collectors.joining(joint));
    }

    private static String product(Expression.Ratio ratio, Check.Against against) {
        if (!(against.limit().value() instanceof Value.Numeric share)) {
            throw new IllegalArgumentException("Not a share: " + against.limit());
        }
        return column(ratio.numerator())
                + " * "
                + factor(share.bottom())
                + " "
                + against.comparison().symbol()
                + " "
                + factor(share.top())
                + " * "
                + column(ratio.denominator());
    }

    private static String factor(BigDecimal factor) {
        return factor.scale() <= 0
                ? "CAST(" + factor.toPlainString() + " AS BIGINT)"
                : factor.toPlainString();
    }

    private static String list(List<Limit> limits) {
        return limits.stream()
                .map(limit -> literal(limit.value()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String column(String fact) {
        return '"' + fact + '"';
    }

    private static String literal(Value value) {
        return switch (value) {
            case Value.Text(String text) -> quoted(text);
            case Value.Flag(boolean flag) -> flag ? "TRUE" : "FALSE";
            case Value.Day(var day) -> "DATE '" + day + "'";
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(var number) -> number.toPlainString();
            case Value.Share share ->
                    throw new IllegalArgumentException("A share stands beside a ratio: " + share);
        };
    }

    /// Databases differ in how quotes and backslashes are escaped, so cells may not hold them.
    private static String quoted(String text) {
        if (text.indexOf('\'') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("A text in a cell holds a quote or backslash.");
        }
        return "'" + text + "'";
    }
}
