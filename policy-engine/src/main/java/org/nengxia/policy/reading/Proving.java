package org.nengxia.policy.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nengxia.policy.cases.CaseReader;
import org.nengxia.policy.cases.Trial;
import org.nengxia.policy.cases.WorkedCase;
import org.nengxia.policy.conflict.Conflict;
import org.nengxia.policy.conflict.Conflicts;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.pack.Pack;

/// What can only be seen by trying the rules: conflicts without priority, and worked cases that are
/// answered otherwise than expected.
final class Proving {

    private final Pack pack;
    private final FactCatalogue catalogue;
    private final Faults faults;

    Proving(Pack pack, FactCatalogue catalogue, Faults faults) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.faults = faults;
    }

    /// Reads the cases in any case; tries the rules only when tables and parameters can be
    /// evaluated.
    void prove(PackFiles files, boolean evaluable) {
        CaseReader reader = new CaseReader(pack, catalogue, faults);
        List<WorkedCase> cases =
                files.in("cases", ".xml").stream()
                        .flatMap(file ->
                                files.bytes(file).stream()
                                        .flatMap(bytes -> reader.read(file, bytes).stream()))
                        .toList();
        if (evaluable) {
            Conflicts.of(pack).forEach(this::clash);
            Trial trial = new Trial(pack, faults);
            cases.forEach(trial::run);
        }
    }

    private void clash(Conflict conflict) {
        RuleInForce one = conflict.one();
        RuleInForce other = conflict.other();
        Place place =
                Place.of(one.table().file(), one.table().id()).rule(one.id()).column("measures");
        faults.add(
                place,
                "可能与规则 "
                        + other.id()
                        + " 同时命中一人，而措施互斥（"
                        + listed(conflict.oneAsks())
                        + " 与 "
                        + listed(conflict.otherAsks())
                        + "），请在 pack.yaml 的 priority 中写明先后",
                "may hit the same person as rule "
                        + other.id()
                        + " and the measures exclude one another ("
                        + listed(conflict.oneAsks())
                        + " against "
                        + listed(conflict.otherAsks())
                        + "); say under priority in pack.yaml which comes first");
    }

    private static String listed(Set<String> codes) {
        return String.join(", ", new TreeSet<>(codes));
    }
}
