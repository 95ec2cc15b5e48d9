package org.nengxia.casework.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.nengxia.casework.Cases;
import org.nengxia.casework.People;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.vote.Majority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The vote on a matter in a meeting (逐案表决). It is an act of the case; the meeting notes its
/// result. Only counts are kept.
@Service
public class Votes {
    private final MeetingStore store;
    private final Cases cases;
    private final People people;
    private final Recusals recusals;
    private final Meetings.Recorder recorder;

    Votes(
            MeetingStore store,
            Cases cases,
            People people,
            Recusals recusals,
            Meetings.Recorder recorder) {
        this.store = store;
        this.cases = cases;
        this.people = people;
        this.recusals = recusals;
        this.recorder = recorder;
    }

    /// What was counted on a matter.
    ///
    /// @param seen how many entries the case had when the page was made
    /// @param key of the form: the same key again is the same vote
    /// @param recused codes of the members who withdrew
    /// @param reasons why, by code; also why somebody with a relation stays
    public record Counted(
            String caseNumber,
            int seen,
            UUID key,
            Set<String> recused,
            Map<String, String> reasons,
            int inFavour,
            int against,
            int abstained,
            boolean sentBack,
            String minutes) {}

    /// How each member stands to each of these cases, by its number: what the registers know,
    /// judged by the law of the case.
    @Transactional(readOnly = true)
    public Map<String, List<Recusals.Said>> stands(Meeting meeting, Collection<CaseFile> files) {
        LocalDate day = meeting.heldOn();
        List<String> members =
                people.members(meeting.organ(), day).stream().map(People.Person::code).toList();
        Map<String, List<Recusals.Said>> stands = new HashMap<>();
        recusals.voters(files, members, day)
                .forEach((number, said) -> stands.put(number, List.copyOf(said.values())));
        return stands;
    }

    /// Records the vote on a matter. Refuses a meeting that is not open, a matter that is not on
    /// its agenda or was voted on, and all that the case refuses: no quorum, a stale page, a
    /// recused voter, counts that do not agree.
    @Transactional
    public CaseOutcome record(String number, Counted counted, Actor by) {
        Optional<Meeting> locked = store.locked(number);
        if (locked.isEmpty() || !locked.get().opened()) {
            return CaseOutcome.Refused.of("casework.meetingNotOpen", number);
        }
        Meeting meeting = locked.get();
        Optional<CaseFile> found =
                meeting.matter(counted.caseNumber()).flatMap(it -> cases.find(it.caseNumber()));
        if (found.isEmpty()) {
            return CaseOutcome.Refused.of("casework.notOnAgenda", counted.caseNumber(), number);
        }
        CaseFile file = found.get();
        String task = Meetings.vote(file, meeting.organ()).map(Node.Task::id).orElse("vote");
        var act = voted(meeting, file, task, counted);
        var request =
                new Request(
                        file.number(),
                        counted.seen(),
                        counted.key(),
                        new CaseEvent.Acted(act),
                        meeting.heldOn());
        CaseOutcome outcome = cases.take(request, by);
        if (outcome instanceof CaseOutcome.Done
                && meeting.matter(file.number()).orElseThrow().outcome().isEmpty()) {
            store.voted(number, file.number(), act.outcome());
            recorder.record(
                    "casework.matter",
                    number,
                    Map.of("case", file.number(), "outcome", act.outcome().key()),
                    by);
        }
        return outcome;
    }

    private CaseAct.Voted voted(Meeting meeting, CaseFile file, String task, Counted counted) {
        List<Recusals.Said> stands =
                stands(meeting, List.of(file)).getOrDefault(file.number(), List.of());
        Set<String> recused = new TreeSet<>(file.standing().recused());
        recused.addAll(counted.recused());
        List<String> members = stands.stream().map(each -> each.person().code()).toList();
        List<String> due = members.stream().filter(each -> !recused.contains(each)).toList();
        var ballots =
                new Ballots(
                        meeting.number(),
                        due,
                        due.stream().filter(meeting.absent()::contains).toList(),
                        members.stream().filter(recused::contains).toList(),
                        counted.inFavour(),
                        counted.against(),
                        counted.abstained(),
                        counted.sentBack(),
                        counted.minutes(),
                        majority(file, task));
        return new CaseAct.Voted(task, ballots, rulings(stands, recused, counted.reasons()));
    }

    private static Majority majority(CaseFile file, String task) {
        return file.progress().open(task).map(Node.Task::carriedBy).orElse(Majority.USUAL);
    }

    private static List<CaseAct.Ruling> rulings(
            List<Recusals.Said> stands, Set<String> recused, Map<String, String> reasons) {
        return stands.stream()
                .map(each -> {
                    String code = each.person().code();
                    return new CaseAct.Ruling(
                            code,
                            each.ties().stream()
                                    .map(tie -> tie.relation().key())
                                    .distinct()
                                    .toList(),
                            recused.contains(code),
                            reasons.getOrDefault(code, ""));
                })
                .toList();
    }
}
