package org.nengxia.policy.heritage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.pack.Lineage.Overridden;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

/// The tables of a lower pack over those of the superior one. A rule with the id of a superior rule
/// takes its place; the others of its table stay.
final class Rules {

    private final Pack superior;
    private final Pack own;

    Rules(Pack superior, Pack own) {
        this.superior = superior;
        this.own = own;
    }

    /// A superior rule and the rule of the lower pack that takes its place.
    record Replaced(DecisionTable before, Rule was, DecisionTable table, Rule now) {

        boolean changed() {
            return !Told.rule(before, was).equals(Told.rule(table, now));
        }

        Overridden told(List<Citation> permitted) {
            return new Overridden(
                    Row.RULE,
                    now.id(),
                    Told.rule(before, was),
                    Told.rule(table, now),
                    Tightness.looser(before, was, table, now),
                    permitted);
        }
    }

    /// Own tables with the id of a superior one.
    List<DecisionTable> clashes() {
        return own.tables().stream()
                .filter(table ->
                        superior.tables().stream().anyMatch(each -> each.id().equals(table.id())))
                .toList();
    }

    List<Replaced> overridden() {
        List<Replaced> replaced = new ArrayList<>();
        for (DecisionTable table : own.tables()) {
            for (Rule now : table.rules()) {
                superior.rule(now.id())
                        .ifPresent(was ->
                                replaced.add(
                                        new Replaced(
                                                superior.tableOf(was.id()).orElseThrow(),
                                                was,
                                                table,
                                                now)));
            }
        }
        return replaced.stream().filter(Replaced::changed).toList();
    }

    /// The superior tables without the rules that are written anew, then the own tables.
    List<DecisionTable> tables() {
        return Stream.concat(
                        superior.tables().stream().flatMap(table -> rest(table).stream()),
                        own.tables().stream())
                .toList();
    }

    private Optional<DecisionTable> rest(DecisionTable table) {
        List<Rule> rules =
                table.rules().stream().filter(rule -> own.rule(rule.id()).isEmpty()).toList();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DecisionTable(
                                table.id(),
                                table.title(),
                                table.channel(),
                                table.file(),
                                table.inputs(),
                                rules));
    }
}
