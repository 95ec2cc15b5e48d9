package org.nengxia.casework.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.seat.Participants;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Convenes meetings of deciding organs and keeps their agendas: only matters whose vote is due go
/// on it, and once the meeting is opened it stays as it is.
@Service
public class Meetings {
    private final MeetingStore store;
    private final CaseStore cases;
    private final Participants participants;
    private final Door door;
    private final Recorder recorder;

    Meetings(
            MeetingStore store,
            CaseStore cases,
            Participants participants,
            Door door,
            Recorder recorder) {
        this.store = store;
        this.cases = cases;
        this.participants = participants;
        this.door = door;
        this.recorder = recorder;
    }

    /// Where acts of meetings are kept, and what day it is.
    @org.springframework.stereotype.Component("casework.meetingRecorder")
    record Recorder(Ledger ledger, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }

        void record(String act, String meeting, Map<String, String> details, Actor by) {
            ledger.record(new Act(by, act, meeting, details));
        }
    }

    /// Which meetings to list: empty texts do not narrow.
    ///
    /// @param organ code of the organ
    /// @param state key of [Meeting.State]
    /// @param order `number day place`; with a minus in front, backwards; usually the last first
    public record Wanted(String organ, String state, String order) {}

    /// How many meetings there are of those wanted.
    @Transactional(readOnly = true)
    public long count(Wanted wanted) {
        return store.count(wanted);
    }

    /// Those wanted, from the first asked for, so many.
    @Transactional(readOnly = true)
    public List<Meeting> lines(Wanted wanted, long first, int most) {
        return store.lines(wanted, first, most);
    }

    /// The meeting with a number.
    @Transactional(readOnly = true)
    public Optional<Meeting> find(String number) {
        return store.find(number);
    }

    /// Of these cases, those whose vote by an organ is due.
    @Transactional(readOnly = true)
    public Set<String> due(String organ, Collection<String> numbers) {
        return cases.files(numbers, "").values().stream()
                .filter(file -> vote(file, organ).isPresent())
                .map(CaseFile::number)
                .collect(Collectors.toSet());
    }

    /// What came of convening: the new meeting's number, or why not.
    public sealed interface Convened {
        /// It is convened under this number.
        record Done(String number) implements Convened {}

        /// It is not.
        record Refused(Refusal reason) implements Convened {}
    }

    /// Convenes a meeting; asked again before anything is on its agenda it is the same meeting.
    /// Refuses an organ that no pack knows or that has no members, a meeting without a place, and
    /// whoever is not of the organisation department.
    @Transactional
    public Convened convene(String organ, LocalDate day, String place, Actor by) {
        Optional<Refusal> notYours = door.shut(Door.DEPARTMENT, by);
        if (notYours.isPresent()) {
            return new Convened.Refused(notYours.get());
        }
        if (!participants.decidingOrgans().containsKey(organ)) {
            return new Convened.Refused(Refusal.of("casework.organUnknown", organ));
        }
        if (door.people().members(organ, day).isEmpty()) {
            return new Convened.Refused(Refusal.of("casework.noMembers"));
        }
        if (place.isBlank() || place.length() > 100) {
            return new Convened.Refused(Refusal.of("casework.meetingPlace"));
        }
        return store.bare(organ, day, place)
                .<Convened>map(Convened.Done::new)
                .orElseGet(() -> convened(organ, day, place, by));
    }

    private Convened convened(String organ, LocalDate day, String place, Actor by) {
        String number = "M-%d-%03d".formatted(day.getYear(), cases.next("meeting", day.getYear()));
        store.add(
                new Meeting(number, organ, day, place, false, List.of(), List.of()), by.account());
        recorder.record("casework.convene", number, Map.of("organ", organ), by);
        return new Convened.Done(number);
    }

    /// Puts a case on the agenda; refuses one whose vote by this organ is not due.
    @Transactional
    public Optional<Refusal> put(String number, String caseNumber, Actor by) {
        Optional<Meeting> meeting = store.locked(number);
        Optional<Refusal> refusal =
                door.shut(Door.DEPARTMENT, by)
                        .or(() -> changeable(meeting, number))
                        .or(() -> door.unseen(caseNumber, by, recorder.today()))
                        .or(() -> notDue(meeting.orElseThrow(), caseNumber))
                        .or(() ->
                                store.elsewhere(number, caseNumber)
                                        .map(it ->
                                                Refusal.of("casework.onAgenda", caseNumber, it)));
        if (refusal.isEmpty() && meeting.orElseThrow().matter(caseNumber).isEmpty()) {
            store.put(number, caseNumber);
            recorder.record("casework.agenda", number, Map.of("put", caseNumber), by);
        }
        return refusal;
    }

    private Optional<Refusal> notDue(Meeting meeting, String caseNumber) {
        return cases.find(caseNumber).flatMap(file -> vote(file, meeting.organ())).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("casework.voteNotDue", caseNumber));
    }

    /// The vote of an organ that is due in a case.
    public static Optional<Node.Task> vote(CaseFile file, String organ) {
        return file instanceof CaseFile.Running
                ? file.progress().course().open().stream()
                        .map(open -> open.task())
                        .filter(task -> task.form() == Form.DISCUSS_AND_VOTE)
                        .filter(task -> task.organ().equals(organ))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Refusal> changeable(Optional<Meeting> meeting, String number) {
        if (meeting.isEmpty()) {
            return Optional.of(Refusal.of("casework.noMeeting", number));
        }
        return meeting.get().opened()
                ? Optional.of(Refusal.of("casework.meetingBegun", number))
                : Optional.empty();
    }

    /// Takes a case off the agenda.
    @Transactional
    public Optional<Refusal> takeOff(String number, String caseNumber, Actor by) {
        Optional<Refusal> refusal =
                door.shut(Door.DEPARTMENT, by)
                        .or(() -> changeable(store.locked(number), number))
                        .or(() -> door.unseen(caseNumber, by, recorder.today()));
        if (refusal.isEmpty()) {
            store.takeOff(number, caseNumber);
            recorder.record("casework.agenda", number, Map.of("off", caseNumber), by);
        }
        return refusal;
    }

    /// Opens a meeting with those who are absent. Refuses one before its day, one without an
    /// agenda, and absent people who are no members.
    @Transactional
    public Optional<Refusal> open(String number, List<String> absent, Actor by) {
        Optional<Meeting> locked = store.locked(number);
        Optional<Refusal> refusal =
                door.shut(Door.OPENERS, by)
                        .or(() -> changeable(locked, number))
                        .or(() -> notNow(locked.orElseThrow(), absent));
        if (refusal.isEmpty()) {
            store.opened(number, absent);
            recorder.record(
                    "casework.meeting-open",
                    number,
                    Map.of("absent", Integer.toString(absent.size())),
                    by);
        }
        return refusal;
    }

    private Optional<Refusal> notNow(Meeting meeting, List<String> absent) {
        if (meeting.heldOn().isAfter(recorder.today())) {
            return Optional.of(
                    Refusal.of("casework.meetingEarly", meeting.heldOn(), recorder.today()));
        }
        if (meeting.agenda().isEmpty()) {
            return Optional.of(Refusal.of("casework.agendaEmpty", meeting.number()));
        }
        Set<String> members =
                door.people().members(meeting.organ(), meeting.heldOn()).stream()
                        .map(People.Person::code)
                        .collect(Collectors.toSet());
        List<String> strangers = absent.stream().filter(each -> !members.contains(each)).toList();
        return strangers.isEmpty()
                ? Optional.empty()
                : door
                        .people()
                        .named(
                                List.of(
                                        Refusal.of(
                                                "casework.notMember", new Taker.Named(strangers))),
                                meeting.heldOn())
                        .stream()
                        .findFirst();
    }
}
