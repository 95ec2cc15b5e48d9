package org.nengxia.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.level.LevelRules;
import org.nengxia.casework.level.LevelsGiven;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.evidence.Handling;
import org.nengxia.evidence.Handlings;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.roster.Appointments;
import org.nengxia.roster.Reversals;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Component;

/// What acts of cases change outside them: a decision becomes a handling and counts, its carrying
/// out ends and begins tenures and gives a level, an annulled one gives posts and level back and
/// counts no more.
@Component
public class Carrying {
    private final Handlings handlings;
    private final OfPosts posts;
    private final CaseStore store;
    private final OfLevels levels;

    Carrying(Handlings handlings, OfPosts posts, CaseStore store, OfLevels levels) {
        this.handlings = handlings;
        this.posts = posts;
        this.store = store;
        this.levels = levels;
    }

    /// What measures do to levels, and the levels that they gave.
    @Component
    record OfLevels(LevelRules rules, LevelsGiven given) {}

    /// Who holds which post, appointed, removed, and restored.
    @Component
    record OfPosts(Roster roster, Appointments appointments, Reversals reversals) {}

    /// The number of the handling that a case's decision is.
    public static String handling(String caseNumber) {
        return "H-" + caseNumber;
    }

    /// Does what an act brings with it; why it cannot, so that the caller gives everything up.
    Optional<Refusal> carry(CaseFile before, CaseFile after, Entry entry) {
        if (!(entry.event() instanceof CaseEvent.Acted(CaseAct act))
                || !(after.progress().dossier().subject() instanceof Subject.OfCadre(long cadre))) {
            return Optional.empty();
        }
        return switch (act) {
            case CaseAct.Proposed proposed ->
                    proposed.proposal()
                            .flatMap(it -> levels.rules().proposed(after, cadre, it, entry.on()));
            case CaseAct.Issued issued ->
                    decided(before, after, cadre, task(before, issued.task()), entry);
            case CaseAct.Executed executed ->
                    levels.rules()
                            .executed(before, cadre, executed, entry.on())
                            .or(() -> executed(after, cadre, executed, entry.on()));
            case CaseAct.Corrected corrected ->
                    levels.rules()
                            .corrected(before, cadre, corrected, entry.on())
                            .or(() -> corrected(before, after, cadre, corrected, entry.on()));
            case CaseAct.Restored it -> restored(before, cadre, it.equalPost(), entry.on());
            case CaseAct.Ruled _ when after.standing().decision().isEmpty() ->
                    restored(before, cadre, Optional.empty(), entry.on());
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> corrected(
            CaseFile before, CaseFile file, long cadre, CaseAct.Corrected act, LocalDate day) {
        Optional<Decision> former = before.standing().decision();
        Optional<Decision> lighter = file.standing().decision();
        lighter.ifPresent(decision -> {
            handlings.change(handling(file.number()), decision.measure(), act.document());
            levels.given().correct(file, cadre);
        });
        return former.flatMap(it -> posts(file, cadre, it, act, day));
    }

    /// A lighter measure that keeps the post gives the former one back; any other that was carried
    /// out holds the post that is named with it, and no other.
    private Optional<Refusal> posts(
            CaseFile file, long cadre, Decision former, CaseAct.Corrected act, LocalDate day) {
        Optional<PostFate> fate = file.progress().law().post(former.lastMeasure());
        if (fate.filter(PostFate.KEPT::equals).isPresent()) {
            return posts.reversals()
                    .undo(
                            new Reversals.Undoing(
                                    decided(cadre, former), day, act.newPost(), act.document()));
        }
        return former.executedOn().isEmpty() || (fate.isEmpty() && act.newPost().isEmpty())
                ? Optional.empty()
                : posts.reversals()
                        .replace(decided(cadre, former), act.newPost(), day, act.document());
    }

    private static Reversals.Decided decided(long cadre, Decision decision) {
        return new Reversals.Decided(cadre, decision.documents());
    }

    private static Node.Task task(CaseFile file, String task) {
        return file.progress().open(task).orElseThrow();
    }

    private static Organ organ(CaseFile file, Node.Task task) {
        return file.progress().organ(task);
    }

    /// The grounds of the case, joined ones too, and those of the pack whose article the act itself
    /// rests upon, such as the refusal of an order to resign.
    private static List<String> grounds(CaseFile file, Node.Task task) {
        Stream<String> own =
                file.progress().law().pack().grounds().stream()
                        .filter(each ->
                                each.citations().stream().anyMatch(task.citations()::contains))
                        .map(Ground::id);
        return Stream.concat(file.progress().grounds().stream(), own).distinct().toList();
    }

    private Optional<Refusal> decided(
            CaseFile before, CaseFile file, long cadre, Node.Task task, Entry entry) {
        Optional<String> unit = unit(cadre, entry.on());
        if (unit.isEmpty()) {
            return Optional.of(Refusal.of("casework.noUnit", file.number()));
        }
        Decision decision = file.standing().decision().orElseThrow();
        if (before.standing().decision().isPresent()) {
            handlings.replace(
                    handling(file.number()),
                    decision.measure(),
                    decision.document(),
                    grounds(file, task),
                    decision.decidedOn(),
                    decision.effectiveOn());
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
                        organ(file, task).title().zh(),
                        file.standing().accepted(),
                        Optional.empty()),
                file.progress().grounds(),
                decision.effectiveOn());
        store.handling(file.number(), handling(file.number()));
        return Optional.empty();
    }

    /// The unit of the foremost post on a day, or else of the latest one.
    private Optional<String> unit(long cadre, LocalDate day) {
        List<Tenure> held = posts.roster().tenures(cadre, day);
        return (held.isEmpty() ? posts.roster().tenures(cadre) : held)
                .stream().findFirst().map(tenure -> tenure.post().unit());
    }

    private Optional<Refusal> executed(
            CaseFile file, long cadre, CaseAct.Executed act, LocalDate day) {
        levels.given().give(file, cadre, day);
        if (act.ended().isEmpty() && act.newPost().isEmpty()) {
            return Optional.empty();
        }
        String document = file.standing().decision().map(Decision::document).orElse(file.number());
        return posts.appointments()
                .carryOut(
                        new Appointments.Change(cadre, act.ended(), act.newPost(), day, document));
    }

    private Optional<Refusal> restored(
            CaseFile before, long cadre, Optional<String> equal, LocalDate day) {
        Optional<Decision> fallen = before.standing().decision();
        fallen.ifPresent(it -> levels.given().takeBack(cadre, it.document()));
        return fallen.flatMap(it ->
                        posts.reversals()
                                .undo(
                                        new Reversals.Undoing(
                                                decided(cadre, it),
                                                day,
                                                equal,
                                                annulled(it.document()))))
                .or(() -> counted(before.number()));
    }

    /// How a post that is held because a decision fell names its document, of 60 characters at
    /// most.
    private static String annulled(String document) {
        return document.substring(0, Math.min(document.length(), 54)) + "（撤销）";
    }

    private Optional<Refusal> counted(String number) {
        store.handling(number, null);
        return handlings.remove(handling(number))
                ? Optional.empty()
                : Optional.of(Refusal.of("casework.handlingUsed", number));
    }
}
