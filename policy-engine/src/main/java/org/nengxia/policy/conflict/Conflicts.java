package org.nengxia.policy.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.pack.Priority;
import org.nengxia.policy.table.Rule;

/// Looks for rules that clash on any day on which a pack is law.
public final class Conflicts {

    private final Pack pack;
    private final Set<List<String>> told = new HashSet<>();

    private Conflicts(Pack pack) {
        this.pack = pack;
    }

    /// Every pair of rules that clash, each told once, on the first day on which they do.
    public static List<Conflict> of(Pack pack) {
        Conflicts conflicts = new Conflicts(pack);
        List<Conflict> found = new ArrayList<>();
        for (LocalDate day : conflicts.days()) {
            List<RuleInForce> rules = PackOnDay.of(pack, day).rules();
            for (int i = 0; i < rules.size(); i++) {
                for (RuleInForce other : rules.subList(i + 1, rules.size())) {
                    conflicts.between(day, rules.get(i), other, found);
                }
            }
        }
        return found;
    }

    /// The days on which the law changes: the first day of the pack and each new parameter value.
    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(pack.from()));
        pack.parameters().stream()
                .flatMap(parameter -> parameter.history().stream())
                .map(dated -> dated.from())
                .filter(pack::inForceOn)
                .forEach(days::add);
        return days;
    }

    private void between(LocalDate day, RuleInForce one, RuleInForce other, List<Conflict> found) {
        Set<String> ours = asked(one.rule());
        Set<String> theirs = asked(other.rule());
        boolean clash =
                !ours.isEmpty()
                        && !theirs.isEmpty()
                        && Collections.disjoint(ours, theirs)
                        && !ranked(ours, theirs)
                        && !ranked(theirs, ours);
        if (clash && Overlap.possible(one, other) && told.add(List.of(one.id(), other.id()))) {
            found.add(new Conflict(day, one, ours, other, theirs));
        }
    }

    /// The measures one of which the rule asks for; none when it also offers one that goes with
    /// any.
    private Set<String> asked(Rule rule) {
        Set<String> exclusive = new LinkedHashSet<>();
        for (String code : rule.measures()) {
            if (pack.mode(code).filter(Mode::exclusive).isEmpty()) {
                return Set.of();
            }
            exclusive.add(code);
        }
        return exclusive;
    }

    private boolean ranked(Set<String> first, Set<String> second) {
        return first.stream()
                .anyMatch(each ->
                        second.stream()
                                .allMatch(other ->
                                        Priority.ranks(
                                                pack.provisions().priorities(), each, other)));
    }
}
