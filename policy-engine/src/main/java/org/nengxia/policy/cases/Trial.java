package org.nengxia.policy.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.cases.WorkedCase.Answers;
import org.nengxia.policy.cases.WorkedCase.Expected;
import org.nengxia.policy.cases.WorkedCase.Row;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

/// Runs the worked cases of a pack. A case that is answered otherwise than expected is a fault.
public final class Trial {

    private final Pack pack;
    private final Faults faults;

    /// A trial of a pack whose tables and parameters were read without a fault.
    public Trial(Pack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    /// What one node of a case, a table or a rule, was expected to answer and what it answers, both
    /// as pack files write it.
    public record Result(String node, String expected, String answered) {

        /// Whether it is answered as expected.
        public boolean agrees() {
            return expected.equals(answered);
        }
    }

    /// Puts the facts of a case to the rules of its day.
    public void run(WorkedCase worked) {
        results(worked).stream()
                .filter(result -> !result.agrees())
                .forEach(result -> fault(worked, result));
    }

    /// The same, told node by node, whether or not it is answered as expected.
    public List<Result> results(WorkedCase worked) {
        Map<String, Outcome> outcomes =
                new Evaluator(PackOnDay.of(pack, worked.facts().asOf())).outcomes(worked.facts());
        return worked.expected().stream().map(expected -> result(expected, outcomes)).toList();
    }

    private Result result(Expected expected, Map<String, Outcome> outcomes) {
        return switch (expected) {
            case Expected.OfRule(String rule, Answers answer) ->
                    new Result(
                            rule, answer.name().toLowerCase(Locale.ROOT), told(outcomes.get(rule)));
            case Expected.OfTable(String table, List<Row> rows) ->
                    new Result(table, told(rows), told(hits(table, outcomes)));
        };
    }

    private static String told(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> "dormant";
            case Outcome.Hit() -> "hit";
            case Outcome.Miss() -> "miss";
            case Outcome.Undetermined _ -> "undetermined";
        };
    }

    private static String told(List<Row> rows) {
        return rows.isEmpty()
                ? "-"
                : rows.stream().map(Row::toString).collect(Collectors.joining("; "));
    }

    private List<Row> hits(String tableId, Map<String, Outcome> outcomes) {
        return pack.tables().stream()
                .filter(table -> table.id().equals(tableId))
                .map(DecisionTable::rules)
                .flatMap(List::stream)
                .filter(rule -> outcomes.get(rule.id()) instanceof Outcome.Hit)
                .map(Trial::row)
                .toList();
    }

    private static Row row(Rule rule) {
        return new Row(rule.ground(), rule.measures());
    }

    private void fault(WorkedCase worked, Result result) {
        String zh = worked.description().isEmpty() ? "" : "（" + worked.description() + "）";
        String en = worked.description().isEmpty() ? "" : " (" + worked.description() + ")";
        faults.add(
                Place.of(worked.file()).rule(worked.id()).column(result.node()),
                "案例" + zh + "预期 " + result.expected() + "，实得 " + result.answered() + "，请改正规则或案例",
                "the case"
                        + en
                        + " expects "
                        + result.expected()
                        + " but is answered "
                        + result.answered()
                        + "; correct the rule or the case");
    }
}
