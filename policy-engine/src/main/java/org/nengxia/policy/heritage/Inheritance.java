package org.nengxia.policy.heritage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Lineage;
import org.nengxia.policy.pack.Lineage.Overridden;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.pack.Precondition;
import org.nengxia.policy.pack.Provisions;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Paper;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.recusal.RecusalRules;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

/// Lays a lower pack over the pack it extends: everything is taken over, rows of the same id are
/// written anew and listed, and what is looser without an article that permits it is a fault.
public final class Inheritance {

    private static final String HEAD = "pack.yaml";

    private final Pack superior;
    private final Pack own;
    private final Permits permits;
    private final Faults faults;
    private final List<Overridden> overrides = new ArrayList<>();

    private Inheritance(Pack superior, Pack own, Permits permits, Faults faults) {
        this.superior = superior;
        this.own = own;
        this.permits = permits;
        this.faults = faults;
    }

    /// The lower pack with the rows of both. `own` holds only what the lower pack itself writes.
    public static Pack lay(Pack own, Pack superior, Permits permits, Faults faults) {
        return new Inheritance(superior, own, permits, faults).laid();
    }

    private Pack laid() {
        withinTime();
        List<DecisionTable> tables = tables();
        List<Ground> grounds = rows(Kind.GROUND, superior.grounds(), own.grounds());
        putToSleep(grounds);
        return new Pack(
                own.id(),
                own.title(),
                own.issuer(),
                own.basis(),
                own.from(),
                own.to(),
                own.confidence(),
                tables,
                rows(Kind.MODE, superior.modes(), own.modes()),
                grounds,
                rows(Kind.parameter(own.from()), superior.parameters(), own.parameters()),
                both(superior.instruments(), own.instruments()),
                both(superior.notes(), own.notes()),
                provisions(superior.provisions(), own.provisions()),
                new Lineage(superior, overrides),
                own.hash());
    }

    private void withinTime() {
        boolean outlasts =
                superior.to() != null && (own.to() == null || own.to().isAfter(superior.to()));
        if (own.from().isBefore(superior.from()) || outlasts) {
            faults.add(
                    HEAD,
                    "施行期间超出上级法规包“" + superior.id() + "”的施行期间，请改正 in-force",
                    "is in force when the pack '"
                            + superior.id()
                            + "' that it extends is not; correct in-force");
        }
    }

    private static <T> List<T> both(List<T> superior, List<T> own) {
        return Stream.concat(superior.stream(), own.stream()).toList();
    }

    /// Rows of both by id, in the superior order, then those that are new.
    private <T> List<T> rows(Kind<T> kind, List<T> superiors, List<T> owns) {
        Map<String, T> byId = new LinkedHashMap<>();
        superiors.forEach(each -> byId.put(kind.id().apply(each), each));
        for (T now : owns) {
            String id = kind.id().apply(now);
            T was = byId.put(id, now);
            if (was != null && !was.equals(now)) {
                note(
                        new Overridden(
                                kind.row(),
                                id,
                                kind.told().apply(was),
                                kind.told().apply(now),
                                kind.looser().test(was, now),
                                permits.of(kind.row(), id)),
                        Place.of(kind.file()).rule(id));
            }
        }
        return List.copyOf(byId.values());
    }

    private List<DecisionTable> tables() {
        Rules rules = new Rules(superior, own);
        for (DecisionTable clash : rules.clashes()) {
            faults.add(
                    Place.of(clash.file(), clash.id()),
                    "表号已为上级法规包“" + superior.id() + "”所用，请换一个",
                    "has the id of a table of the superior pack '"
                            + superior.id()
                            + "'; choose another");
        }
        rules.overridden()
                .forEach(each ->
                        note(
                                each.told(permits.of(Row.RULE, each.now().id())),
                                Place.of(each.table().file(), each.table().id())
                                        .rule(each.now().id())));
        return rules.tables();
    }

    /// A rule that the superior pack lets act, and that sleeps here by its own row or its ground's,
    /// catches nobody any more.
    private void putToSleep(List<Ground> grounds) {
        for (Rule was : superior.rules()) {
            Rule now = own.rule(was.id()).orElse(was);
            Standing standing = standing(now, grounds);
            if (Tightness.sleeps(superior.standing(was), standing)) {
                note(
                        new Overridden(
                                Row.RULE,
                                was.id(),
                                Told.standing(was, superior.standing(was)),
                                Told.standing(now, standing),
                                true,
                                permits.of(Row.RULE, was.id())),
                        Place.of(HEAD).rule(was.id()));
            }
        }
    }

    private Standing standing(Rule rule, List<Ground> grounds) {
        Map<String, Standing> above = superior.provisions().rules();
        Standing inherited = above.get(rule.id());
        Standing written = own.provisions().rules().getOrDefault(rule.id(), inherited);
        return written != null
                ? written
                : grounds.stream()
                        .filter(each -> each.id().equals(rule.ground()))
                        .findFirst()
                        .map(Ground::standing)
                        .orElse(Standing.of(own.confidence()));
    }

    private void note(Overridden overridden, Place place) {
        overrides.add(overridden);
        if (overridden.looser() && overridden.permitted().isEmpty()) {
            faults.add(
                    place,
                    "比上级法规包“" + superior.id() + "”宽松，须在该行写明准许的条文 permitted: 文件:条",
                    "is looser than in the superior pack '"
                            + superior.id()
                            + "'; name the article that permits it as permitted: instrument:article");
        }
    }

    private Provisions provisions(Provisions above, Provisions below) {
        Map<String, Standing> rules = new LinkedHashMap<>(above.rules());
        rules.putAll(below.rules());
        return new Provisions(
                rows(Kind.CHANNEL, above.channels(), below.channels()),
                precondition(above.precondition(), below.precondition()),
                rows(Kind.TIMER, above.timers(), below.timers()),
                rows(Kind.EFFECT, above.effects(), below.effects()),
                new RecusalRules(
                        rows(Kind.RECUSAL, above.recusals().rules(), below.recusals().rules())),
                both(above.priorities(), below.priorities()),
                both(above.crosswalk(), below.crosswalk()),
                rules,
                procedures(above.procedures(), below.procedures()),
                below.ladder().levels().isEmpty() ? above.ladder() : below.ladder());
    }

    private Procedures procedures(Procedures above, Procedures below) {
        List<ProcedureKind> kinds = rows(Kind.PROCEDURE_KIND, above.kinds(), below.kinds());
        return new Procedures(
                named(above.organs(), below.organs(), Organ::code),
                named(above.papers(), below.papers(), Paper::code),
                kinds,
                rows(Kind.procedure(above, kinds), above.procedures(), below.procedures()));
    }

    /// Names of organs and papers may be written anew freely.
    private static <T> List<T> named(List<T> above, List<T> below, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        Stream.of(above, below)
                .flatMap(List::stream)
                .forEach(each -> byCode.put(code.apply(each), each));
        return List.copyOf(byCode.values());
    }

    /// What the superior pack requires before anybody is adjusted protects people; it stays.
    private @Nullable Precondition precondition(
            @Nullable Precondition above, @Nullable Precondition below) {
        if (above != null && above.priorWarning() && below != null && !below.priorWarning()) {
            faults.add(
                    HEAD,
                    "不得取消上级法规包的前提 precondition",
                    "may not drop the precondition of the superior pack");
        }
        return below == null ? above : below;
    }
}
