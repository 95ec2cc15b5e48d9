package org.nengxia.policy.inforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.Cell;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Operand;
import org.nengxia.policy.table.Rule;

/// The law of one pack on one day: rules that hold, with every parameter resolved, and the rules
/// that are dormant. The evaluator and the SQL both start from here, so they cannot read it
/// differently.
public record PackOnDay(
        Pack pack, LocalDate day, List<RuleInForce> rules, List<DormantRule> dormant) {

    /// Keeps its own copies.
    public PackOnDay {
        rules = List.copyOf(rules);
        dormant = List.copyOf(dormant);
    }

    /// The pack on a day. Outside the pack's time in force every rule is dormant.
    public static PackOnDay of(Pack pack, LocalDate day) {
        return new Resolution(pack, day, day, Map.of()).resolve();
    }

    /// The pack on a day as if parameters had other values, by id: what a change would mean. What
    /// does not hold on that day stays so.
    public static PackOnDay trying(Pack pack, LocalDate day, Map<String, Value> others) {
        return new Resolution(pack, day, day, others).resolve();
    }

    /// The pack as if it were in force on a day, to be tried out before it is law, or after it was:
    /// articles and parameters as they stand on the nearest day of its time in force, facts and
    /// cut-offs of the day itself.
    public static PackOnDay asIfInForce(Pack pack, LocalDate day, Map<String, Value> others) {
        return new Resolution(pack, day, pack.nearestInForce(day), others).resolve();
    }

    /// The rule with an id, if it holds on the day.
    public Optional<RuleInForce> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    private static final class Resolution {

        private final Pack pack;
        private final LocalDate day;
        private final Map<String, ParameterReading> readings;
        private final Dormancy dormancy;
        private final List<RuleInForce> rules = new ArrayList<>();
        private final List<DormantRule> dormant = new ArrayList<>();

        /// @param reading the day on which the pack is read; facts and cut-offs are of `day`
        private Resolution(Pack pack, LocalDate day, LocalDate reading, Map<String, Value> others) {
            this.pack = pack;
            this.day = day;
            this.readings =
                    pack.parametersAt(reading).stream()
                            .map(each -> each.trying(others.getOrDefault(each.id(), each.value())))
                            .collect(Collectors.toMap(ParameterReading::id, Function.identity()));
            this.dormancy = new Dormancy(pack, reading, readings);
        }

        private PackOnDay resolve() {
            for (DecisionTable table : pack.tables()) {
                table.rules().forEach(rule -> place(table, rule));
            }
            return new PackOnDay(pack, day, rules, dormant);
        }

        private void place(DecisionTable table, Rule rule) {
            List<DormantRule.Reason> reasons = dormancy.of(rule);
            if (!reasons.isEmpty()) {
                dormant.add(new DormantRule(rule.id(), reasons));
            } else {
                rules.add(new RuleInForce(table, rule, conditions(table, rule)));
            }
        }

        private List<Condition> conditions(DecisionTable table, Rule rule) {
            List<Condition> conditions = new ArrayList<>();
            for (int i = 0; i < rule.cells().size(); i++) {
                var input = table.inputs().get(i);
                check(rule.cells().get(i))
                        .ifPresent(check -> conditions.add(new Condition(input, check)));
            }
            return conditions;
        }

        private Optional<Check> check(Cell cell) {
            return switch (cell) {
                case Cell.Any _ -> Optional.empty();
                case Cell.Compare compare -> Optional.of(against(compare));
                case Cell.Between(Cell.Compare low, Cell.Compare high) ->
                        Optional.of(new Check.Between(against(low), against(high)));
                case Cell.OneOf(List<Operand> operands) ->
                        Optional.of(new Check.OneOf(limits(operands)));
                case Cell.NoneOf(List<Operand> operands) ->
                        Optional.of(new Check.NoneOf(limits(operands)));
            };
        }

        private Check.Against against(Cell.Compare compare) {
            return new Check.Against(compare.comparison(), limit(compare.operand()));
        }

        private List<Limit> limits(List<Operand> operands) {
            return operands.stream().map(this::limit).toList();
        }

        private Limit limit(Operand operand) {
            return switch (operand) {
                case Operand.Literal(var value) -> new Limit(value, null);
                case Operand.Named(String id) -> limit(reading(id));
            };
        }

        private Limit limit(ParameterReading reading) {
            return new Limit(reading.limit(day), reading);
        }

        private ParameterReading reading(String id) {
            ParameterReading reading = readings.get(id);
            if (reading == null) {
                throw new IllegalStateException("No value of '" + id + "' on " + day);
            }
            return reading;
        }
    }
}
