package org.nengxia.policy.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.heritage.Permits;
import org.nengxia.policy.pack.ExitChannel;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.pack.Priority;
import org.nengxia.policy.pack.Provisions;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.rank.Correspondence;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.LevelFate;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.TimeLimit;

/// Checks that what a pack lays down besides its rules names only measures, grounds, rules and
/// articles that are there, and that its priorities do not run in a circle.
final class ProvisionReferences {

    private final Pack pack;
    private final Provisions provisions;
    private final Permits permits;
    private final Faults faults;
    private final References references;

    ProvisionReferences(Pack pack, Permits permits, Faults faults) {
        this.pack = pack;
        this.provisions = pack.provisions();
        this.permits = permits;
        this.faults = faults;
        this.references = new References(pack, faults);
    }

    void check() {
        for (ExitChannel each : provisions.channels()) {
            references.cited(HeaderFile.NAME, each.code(), each.citations());
        }
        if (provisions.precondition() != null) {
            references.cited(
                    HeaderFile.NAME, "precondition", provisions.precondition().citations());
        }
        provisions.timers().forEach(this::timer);
        provisions.effects().forEach(this::effect);
        provisions.recusals().rules().forEach(this::recusal);
        pack.modes().forEach(this::consequence);
        for (Level each : provisions.ladder().levels()) {
            references.cited(ProvisionFiles.LEVELS, each.code(), each.citations());
        }
        provisions.ladder().correspondences().forEach(this::correspondence);
        provisions.priorities().forEach(this::priority);
        provisions.rules().keySet().stream().sorted().forEach(this::rule);
        provisions
                .crosswalk()
                .forEach(row -> ground(ProvisionFiles.CROSSWALK, row.pack(), row.ground()));
        references.cited(HeaderFile.NAME, "permitted", permits.all());
        Procedures procedures = provisions.procedures();
        for (Procedure each : procedures.procedures()) {
            references.cited(ProceduresFile.NAME, each.id(), each.citations());
        }
        for (ProcedureKind kind : procedures.kinds()) {
            kind.requirements()
                    .forEach(each ->
                            references.cited(ProceduresFile.NAME, kind.code(), each.citations()));
        }
    }

    /// A limit prolongs another of the pack that prolongs none itself, in the same unit.
    private void timer(TimeLimit limit) {
        references.cited(ProvisionFiles.TIMERS, limit.id(), limit.citations());
        String prolongs = limit.prolongs();
        if (prolongs != null
                && TimeLimit.of(provisions.timers(), prolongs)
                        .filter(each -> each.prolongs() == null)
                        .filter(each -> each.length().unit() == limit.length().unit())
                        .isEmpty()) {
            faults.add(
                    Place.of(ProvisionFiles.TIMERS).rule(limit.id()),
                    "prolongs 须写明本包中单位相同、自己不延长别的期限的期限",
                    "prolongs must name a limit of the pack in the same unit that prolongs none"
                            + " itself");
        }
    }

    /// A measure that changes or keeps a level needs levels to choose from.
    private void consequence(Mode mode) {
        mode.consequence()
                .ifPresent(it -> {
                    references.cited(HeaderFile.NAME, mode.code(), it.citations());
                    boolean chooses =
                            it.level() != LevelFate.UNTOUCHED && it.level() != LevelFate.FIXED;
                    if (chooses && provisions.ladder().levels().isEmpty()) {
                        faults.add(
                                Place.of(HeaderFile.NAME).rule(mode.code()),
                                "涉及层次，而法规包没有 levels.yaml，请补上",
                                "changes or keeps a level, and the pack has no levels.yaml; add it");
                    }
                });
    }

    /// Ranks are set beside the level of a post, the lowest of them not above the highest.
    private void correspondence(Correspondence row) {
        references.cited(ProvisionFiles.LEVELS, row.level(), row.citations());
        Ladder ladder = provisions.ladder();
        boolean levels =
                kind(ladder, row.level(), Level.Kind.POST_LEVEL)
                        && kind(ladder, row.lowest(), Level.Kind.RANK)
                        && row.highest().filter(it -> !kind(ladder, it, Level.Kind.RANK)).isEmpty();
        boolean upsideDown =
                row.highest().filter(it -> ladder.below(it, row.lowest()) < 0).isPresent();
        if (!levels || upsideDown) {
            faults.add(
                    Place.of(ProvisionFiles.LEVELS).rule(row.level()),
                    "对应关系须以职务层次对职级，最低不得高于最高，且都在 levels 中，请改正",
                    "must set ranks beside the level of a post, the lowest not above the highest, all"
                            + " of them under levels; correct it");
        }
    }

    private static boolean kind(Ladder ladder, String code, Level.Kind kind) {
        return ladder.level(code).filter(it -> it.kind() == kind).isPresent();
    }

    private void effect(EffectPeriod effect) {
        references.cited(ProvisionFiles.EFFECTS, effect.id(), effect.citations());
        measure(ProvisionFiles.EFFECTS, effect.id(), effect.measure());
        effect.grounds().stream()
                .sorted()
                .forEach(each -> ground(ProvisionFiles.EFFECTS, effect.id(), each));
    }

    /// A row that applies to nobody drops one of the superior pack; alone it would say nothing.
    private void recusal(RecusalRule rule) {
        references.cited(ProvisionFiles.RECUSAL, rule.id(), rule.citations());
        Pack superior = pack.lineage().superior();
        boolean drops =
                superior != null && superior.provisions().recusals().rule(rule.id()).isPresent();
        if (rule.applies().isEmpty() && !drops) {
            faults.add(
                    Place.of(ProvisionFiles.RECUSAL).rule(rule.id()),
                    "applies 为空，而上级法规包没有这一行，请写明适用于谁",
                    "applies to nobody, and no superior pack has the row; write to whom it applies");
        }
    }

    private void priority(Priority row) {
        references.cited(HeaderFile.NAME, "priority", row.citations());
        Stream.concat(Stream.of(row.first()), row.over().stream())
                .forEach(code -> measure(HeaderFile.NAME, "priority", code));
        if (reaches(row.first(), row.first(), new HashSet<>())) {
            faults.add(
                    Place.of(HeaderFile.NAME).rule("priority"),
                    "先后顺序自相矛盾：“" + row.first() + "”先于自身，请改正",
                    "runs in a circle: '" + row.first() + "' comes before itself; correct it");
        }
    }

    private boolean reaches(String from, String target, Set<String> seen) {
        List<String> after =
                provisions.priorities().stream()
                        .filter(row -> row.first().equals(from))
                        .flatMap(row -> row.over().stream())
                        .toList();
        return after.contains(target)
                || after.stream().anyMatch(each -> seen.add(each) && reaches(each, target, seen));
    }

    private void measure(String file, String row, String code) {
        if (pack.modes().stream().map(Mode::code).noneMatch(code::equals)) {
            faults.add(
                    Place.of(file).rule(row),
                    "措施“" + code + "”不在法规包中，请在 pack.yaml 的 modes 或 measures 中登记",
                    "the measure '"
                            + code
                            + "' is not in the pack; enter it under modes or measures in pack.yaml");
        }
    }

    private void ground(String file, String row, String id) {
        if (pack.ground(id).isEmpty()) {
            faults.add(
                    Place.of(file).rule(row),
                    "情形“" + id + "”不在法规包中",
                    "the ground '" + id + "' is not in the pack");
        }
    }

    private void rule(String id) {
        if (pack.rule(id).isEmpty()) {
            faults.add(
                    Place.of(HeaderFile.NAME).rule("rules"),
                    "没有规则“" + id + "”，请改正",
                    "there is no rule '" + id + "'; correct the id");
        }
    }
}
