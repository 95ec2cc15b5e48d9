package org.nengxia.policy.heritage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.nengxia.policy.Label;
import org.nengxia.policy.pack.ExitChannel;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.check.ProcedureCheck;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.TimeLimit;

/// A kind of row that lower packs can write anew: where it stands, how it is told, and when a lower
/// one is looser than the superior one.
record Kind<T>(
        Row row,
        String file,
        Function<T, String> id,
        Function<T, Label> told,
        BiPredicate<T, T> looser) {

    static final Kind<Mode> MODE =
            new Kind<>(Row.MODE, "pack.yaml", Mode::code, Told::mode, Tightness::looser);
    static final Kind<Ground> GROUND =
            new Kind<>(
                    Row.GROUND, "manifestations.yaml", Ground::id, Ground::title, (_, _) -> false);
    static final Kind<ExitChannel> CHANNEL =
            new Kind<>(
                    Row.CHANNEL,
                    "pack.yaml",
                    ExitChannel::code,
                    ExitChannel::title,
                    (_, _) -> false);
    static final Kind<TimeLimit> TIMER =
            new Kind<>(Row.TIMER, "timers.yaml", TimeLimit::id, Told::timer, Tightness::looser);
    static final Kind<EffectPeriod> EFFECT =
            new Kind<>(
                    Row.EFFECT, "effects.yaml", EffectPeriod::id, Told::effect, Tightness::looser);
    static final Kind<RecusalRule> RECUSAL =
            new Kind<>(
                    Row.RECUSAL, "recusal.yaml", RecusalRule::id, Told::recusal, Tightness::looser);

    static final Kind<ProcedureKind> PROCEDURE_KIND =
            new Kind<>(
                    Row.PROCEDURE_KIND,
                    ProcedureCheck.LIST,
                    ProcedureKind::code,
                    ToldProcedure::kind,
                    (was, now) -> !now.obligations().containsAll(was.obligations()));

    /// Procedures that are laid over those of a superior pack, with the kinds that then hold.
    static Kind<Procedure> procedure(Procedures superior, List<ProcedureKind> kinds) {
        return new Kind<>(
                Row.PROCEDURE,
                ProcedureCheck.LIST,
                Procedure::id,
                ToldProcedure::procedure,
                (was, now) ->
                        Safeguards.looser(
                                was,
                                superior.obligations(was),
                                now,
                                new Procedures(List.of(), List.of(), kinds, List.of())
                                        .obligations(now)));
    }

    /// Parameters of a lower pack that takes effect on a day.
    static Kind<Parameter> parameter(LocalDate from) {
        return new Kind<>(
                Row.PARAMETER,
                "parameters.yaml",
                Parameter::id,
                Told::parameter,
                (was, now) -> Tightness.looser(was, now, from));
    }
}
