package org.nengxia.policy.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.policy.Label;
import org.nengxia.policy.heritage.Told;
import org.nengxia.policy.heritage.ToldProcedure;
import org.nengxia.policy.pack.ExitChannel;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.TimeLimit;

/// Sets two packs side by side: rules, parameters, grounds, modes, time limits, effect periods,
/// recusal, channels and procedures that were added, removed or changed. Rows are the same when
/// their ids are.
public final class PackDiff {

    private final Pack first;
    private final Pack second;
    private final List<RowChange> changes = new ArrayList<>();

    private PackDiff(Pack first, Pack second) {
        this.first = first;
        this.second = second;
    }

    /// Every row that differs, kind by kind; none when both say the same.
    public static List<RowChange> between(Pack first, Pack second) {
        PackDiff diff = new PackDiff(first, second);
        diff.compare(Row.RULE, PackDiff::rules);
        diff.compare(Row.PARAMETER, told(Pack::parameters, Parameter::id, Told::parameter));
        diff.compare(Row.GROUND, told(Pack::grounds, Ground::id, Ground::title));
        diff.compare(Row.MODE, told(Pack::modes, Mode::code, Told::mode));
        diff.compare(
                Row.TIMER, told(pack -> pack.provisions().timers(), TimeLimit::id, Told::timer));
        diff.compare(
                Row.EFFECT,
                told(pack -> pack.provisions().effects(), EffectPeriod::id, Told::effect));
        diff.compare(
                Row.RECUSAL,
                told(pack -> pack.provisions().recusals().rules(), RecusalRule::id, Told::recusal));
        diff.compare(
                Row.CHANNEL,
                told(pack -> pack.provisions().channels(), ExitChannel::code, ExitChannel::title));
        diff.compare(
                Row.PROCEDURE_KIND,
                told(
                        pack -> pack.provisions().procedures().kinds(),
                        ProcedureKind::code,
                        ToldProcedure::kind));
        diff.compare(
                Row.PROCEDURE,
                told(
                        pack -> pack.provisions().procedures().procedures(),
                        Procedure::id,
                        ToldProcedure::procedure));
        return List.copyOf(diff.changes);
    }

    private static <T> Function<Pack, Map<String, Label>> told(
            Function<Pack, List<T>> rows, Function<T, String> id, Function<T, Label> telling) {
        return pack ->
                rows.apply(pack).stream()
                        .collect(
                                Collectors.toMap(id, telling, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, Label> rules(Pack pack) {
        Map<String, Label> rules = new LinkedHashMap<>();
        for (DecisionTable table : pack.tables()) {
            for (Rule rule : table.rules()) {
                rules.put(rule.id(), Told.rule(table, rule));
            }
        }
        return rules;
    }

    private void compare(Row row, Function<Pack, Map<String, Label>> telling) {
        Map<String, Label> was = telling.apply(first);
        Map<String, Label> now = telling.apply(second);
        was.forEach((id, label) -> {
            if (!label.equals(now.get(id))) {
                changes.add(new RowChange(row, id, label, now.get(id)));
            }
        });
        now.forEach((id, label) -> {
            if (!was.containsKey(id)) {
                changes.add(new RowChange(row, id, null, label));
            }
        });
    }
}
