package org.nengxia.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.evidence.Handling;
import org.nengxia.evidence.Handlings;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.roster.Appointments;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Component;

/// What acts of cases change outside them: a decision becomes a handling and counts, its carrying
/// out ends and begins tenures, an annulled one gives posts back and counts no more.
@Component
class Carrying {
    private final Handlings handlings;
    private final Appointments appointments;
    private final Roster roster;
    private final CaseStore store;

    Carrying(Handlings handlings, Appointments appointments, Roster roster, CaseStore store) {
        this.handlings = handlings;
        this.appointments = appointments;
        this.roster = roster;
        this.store = store;
    }

    /// The number of the handling that a case's decision is.
    static String handling(String caseNumber) {
        return "H-" + caseNumber;
    }

    /// Does what an act brings with it; why it cannot, so that the caller gives everything up.
    Optional<Refusal> carry(CaseFile before, CaseFile after, Entry entry) {
        if (!(entry.event() instanceof CaseEvent.Acted(CaseAct act))
                || !(after.progress().dossier().subject() instanceof Subject.OfCadre(long cadre))) {
            return Optional.empty();
        }
        return switch (act) {
            case CaseAct.Issued issued ->
                    decided(before, after, cadre, organ(before, issued.task()), entry);
            case CaseAct.Executed executed -> executed(after, cadre, executed, entry.on());
            case CaseAct.Corrected corrected -> {
                after.standing()
                        .decision()
                        .ifPresent(decision ->
                                handlings.change(
                                        handling(after.number()),
                                        decision.measure(),
                                        corrected.document()));
                yield Optional.empty();
            }
            case CaseAct.Restored _ -> restored(before, cadre);
            case CaseAct.Ruled _ when after.standing().decision().isEmpty() ->
                    restored(before, cadre);
            default -> Optional.empty();
        };
    }

    private static Organ organ(CaseFile file, String task) {
        Node.Task taken = file.progress().open(task).orElseThrow();
        return file.progress().law().procedures().organ(taken.organ()).orElseThrow();
    }

    private Optional<Refusal> decided(
            CaseFile before, CaseFile file, long cadre, Organ organ, Entry entry) {
        Optional<String> unit = unit(cadre, entry.on());
        if (unit.isEmpty()) {
            return Optional.of(Refusal.of("casework.noUnit", file.number()));
        }
        Decision decision = file.standing().decision().orElseThrow();
        if (before.standing().decision().isPresent()) {
            handlings.change(handling(file.number()), decision.measure(), decision.document());
            return Optional.empty();
        }
        handlings.record(
                new Handling(
                        handling(file.number()),
                        cadre,
                        unit.get(),
                        decision.measure(),
                        decision.decidedOn(),
                        decision.document(),
                        organ.title().zh(),
                        file.standing().accepted(),
                        Optional.empty()),
                file.progress().dossier().grounds(),
                decision.effectiveOn());
        store.handling(file.number(), handling(file.number()));
        return Optional.empty();
    }

    /// The unit of the foremost post on a day, or else of the latest one.
    private Optional<String> unit(long cadre, LocalDate day) {
        List<Tenure> held = roster.tenures(cadre, day);
        return (held.isEmpty() ? roster.tenures(cadre) : held)
                .stream().findFirst().map(tenure -> tenure.post().unit());
    }

    private Optional<Refusal> executed(
            CaseFile file, long cadre, CaseAct.Executed act, LocalDate day) {
        if (act.ended().isEmpty() && act.newPost().isEmpty()) {
            return Optional.empty();
        }
        String document = file.standing().decision().map(Decision::document).orElse(file.number());
        return appointments.carryOut(
                new Appointments.Change(cadre, act.ended(), act.newPost(), day, document));
    }

    private Optional<Refusal> restored(CaseFile before, long cadre) {
        Optional<Decision> fallen = before.standing().decision();
        return fallen.flatMap(it -> appointments.undo(cadre, it.document()))
                .or(() -> counted(before.number()));
    }

    private Optional<Refusal> counted(String number) {
        store.handling(number, null);
        return handlings.remove(handling(number))
                ? Optional.empty()
                : Optional.of(Refusal.of("casework.handlingUsed", number));
    }
}
