package org.nengxia.casework.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;

/// A case in which people try whatever comes to mind: often what is due, often with something wrong
/// in it, by anybody, on any day; the same seed tries the same.
final class RandomCase {
    private static final long SUBJECT = 7;
    static final Set<String> SUBJECTS = Set.of("lu", "lu.office");
    static final List<Law> LAWS =
            List.of("county-seed", "national-2015", "national-2022").stream()
                    .map(each -> new Law(Story.pack(each)))
                    .toList();
    private static final LocalDate OPENING = LocalDate.of(2025, 3, 3);
    private static final List<CaseFile> OPENED =
            LAWS.stream()
                    .flatMap(law ->
                            law.procedures().procedures().stream().map(each -> opened(law, each)))
                    .toList();
    private static final List<String> PEOPLE =
            List.of("luo", "wei", "guo", "fang", "m1", "m2", "m3", "m4", "m5", "zheng", "shen");
    private static final List<Taker> TAKERS =
            List.of(
                    taker("luo", Office.ORGANISATION_OFFICER),
                    taker("wei", Office.ORGANISATION_OFFICER),
                    taker("guo", Office.ORGANISATION_OFFICER),
                    taker("fang", Office.ORGANISATION_HEAD),
                    Cast.taker("zheng", Office.DECIDING_MEMBER, true),
                    taker("m1", Office.DECIDING_MEMBER),
                    taker("shen", Office.APPEAL_ORGAN),
                    taker("m2", Office.APPEAL_ORGAN),
                    of("lu", Office.CADRE),
                    of("lu.office", Office.ORGANISATION_HEAD),
                    taker("ji", Office.DISCIPLINE_COMMISSION),
                    taker("dan", Office.UNIT_PERSONNEL),
                    Cast.PRODUCT);

    final Random random;
    final Law law;
    private final Playbook playbook;
    private final Tampering tampering;
    CaseFile file;
    LocalDate day = OPENING;
    int tried;
    int served;
    final List<String> unheard = new ArrayList<>();

    RandomCase(long seed) {
        random = new Random(seed);
        file = one(OPENED);
        law = file.progress().law();
        playbook =
                new Playbook(
                        random.nextInt(4) == 0 ? List.of("luo", "guo") : List.of("luo", "wei"),
                        Cast.MEMBERS,
                        Cast.OTHERS,
                        one(file.progress().course().procedure().measures()));
        tampering = new Tampering(random, law);
    }

    private static CaseFile opened(Law law, Procedure procedure) {
        return CaseFile.opened(
                new Dossier(
                        "C-2025-0001",
                        new Subject.OfCadre(SUBJECT),
                        procedure.id(),
                        List.copyOf(procedure.grounds()),
                        List.of("E-1", "E-2"),
                        "理由",
                        OPENING,
                        Cast.holding(LeadingMember.YES)),
                law);
    }

    private static Taker taker(String account, Office office) {
        return Cast.taker(account, office, false);
    }

    private static Taker of(String account, Office office) {
        return new Taker(new Actor(account, account, office), OptionalLong.of(SUBJECT), false);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Tries so many things, fewer if the case ends before; answers itself.
    RandomCase lived(int attempts) {
        for (tried = 0; tried < attempts && !(file instanceof CaseFile.Closed); tried++) {
            day = day.plusDays(random.nextInt(12) - 1);
            if (attempt() instanceof CaseOutcome.Done(CaseFile next)) {
                file = next;
                asked();
            }
        }
        return this;
    }

    /// What is asked of the case after each thing that happened in it.
    private void asked() {
        Entry last = file.progress().entries().getLast();
        day = last.on();
        if (last.event() instanceof CaseEvent.Acted(CaseAct.Noted noted)
                && noted.outcome() == Outcome.SERVED) {
            served++;
            if (!WayToAppeal.isOpen(file, day)) {
                unheard.add("no way to appeal after entry " + last.seq());
            }
        }
    }

    private CaseOutcome attempt() {
        int kind = random.nextInt(100);
        if (file.owesRoute() && kind < 12) {
            return take(TAKERS.get(3), routed());
        }
        if (kind < 8 || file instanceof CaseFile.Suspended) {
            return take(random.nextInt(3) == 0 ? one(TAKERS) : TAKERS.get(3), aside());
        }
        return due().map(task -> acted(task, kind)).orElseGet(() -> take(Cast.PRODUCT, timeUp()));
    }

    private Optional<Node.Task> due() {
        List<Node.Task> open =
                file.progress().course().open().stream().map(each -> each.task()).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(one(open));
    }

    private CaseOutcome acted(Node.Task task, int kind) {
        Outcome outcome = outcome(task);
        CaseAct act = playbook.act(file, task, outcome, day);
        if (kind < 30) {
            act = tampering.with(act);
        }
        Taker by = kind < 40 && kind >= 30 ? one(TAKERS) : usual(task);
        return take(by, new CaseEvent.Acted(act));
    }

    /// Mostly what leads on.
    private Outcome outcome(Node.Task task) {
        List<Outcome> outcomes = task.form().outcomes();
        return random.nextInt(4) < 3 && !outcomes.contains(Outcome.ACCEPTS)
                ? outcomes.getFirst()
                : one(outcomes);
    }

    private Taker usual(Node.Task task) {
        return switch (law.procedures().organ(task.organ()).orElseThrow().office()) {
            case ORGANISATION_DEPARTMENT, DEPARTMENT_HEAD -> TAKERS.get(random.nextInt(4));
            case DECIDING_ORGAN, PRINCIPAL_LEADER -> TAKERS.get(4);
            case APPEAL_ORGAN -> TAKERS.get(6);
            case PERSON -> TAKERS.get(8);
            case DISCIPLINE_COMMISSION, UNIT -> one(TAKERS);
        };
    }

    private CaseOutcome take(Taker by, CaseEvent event) {
        return file.take(by, new Entry(file.version() + 1, event, day, Instant.EPOCH, by.actor()));
    }

    private CaseEvent timeUp() {
        List<String> clocks = new ArrayList<>(List.of("rights-lapse"));
        file.progress().course().clocks().forEach(each -> clocks.add(each.id()));
        return new CaseEvent.TimeUp(clocks.getLast());
    }

    private CaseEvent aside() {
        return switch (random.nextInt(file instanceof CaseFile.Suspended ? 2 : 11)) {
            case 0, 1 ->
                    file instanceof CaseFile.Suspended
                            ? new CaseEvent.Resumed("恢复")
                            : new CaseEvent.Ruled(List.of(ruling(), ruling()));
            case 2 -> new CaseEvent.Joined(List.of(), List.of("E-" + random.nextInt(9)), "并案");
            case 3 -> new CaseEvent.HandedOver("纪委", "线索");
            case 4 -> new CaseEvent.SuspendedFor(random.nextInt(4) == 0 ? "" : "住院");
            case 5 -> random.nextInt(6) == 0 ? new CaseEvent.WithdrawnFor("撤案") : timeUp();
            case 6 -> timeUp();
            case 8 -> new CaseEvent.HandOverRuledOut("查明不是");
            case 9 -> routed();
            case 7 ->
                    random.nextBoolean()
                            ? new CaseEvent.HelpEntrusted(ruling(), day, "作风", "更换")
                            : new CaseEvent.ReturnVisited("罗、魏", "履职认真");
            default -> new CaseEvent.Ruled(List.of(ruling()));
        };
    }

    private CaseEvent routed() {
        return new CaseEvent.AppealRouted("市委组织部", random.nextInt(5) == 0 ? "" : "答复意见");
    }

    private CaseAct.Ruling ruling() {
        return new CaseAct.Ruling(one(PEOPLE), List.of(), random.nextInt(4) == 0, "查明");
    }
}
