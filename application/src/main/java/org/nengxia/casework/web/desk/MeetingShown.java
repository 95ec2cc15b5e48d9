package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.Cases;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.casework.meeting.Meeting;
import org.nengxia.casework.meeting.Meetings;
import org.nengxia.casework.meeting.Quorums;
import org.nengxia.casework.meeting.Votes;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Tie;
import org.springframework.stereotype.Component;

/// What the page of a meeting shows of each matter; a member who must withdraw is not shown it.
@Component
class MeetingShown {
    private final Cases cases;
    private final CaseList list;
    private final Votes votes;
    private final EvidenceShown evidence;
    private final Meetings meetings;

    MeetingShown(
            Cases cases, CaseList list, Votes votes, EvidenceShown evidence, Meetings meetings) {
        this.meetings = meetings;
        this.cases = cases;
        this.list = list;
        this.votes = votes;
        this.evidence = evidence;
    }

    /// A member of the organ as a matter sees him.
    ///
    /// @param recused whether he is to withdraw, as settled before or as the rules say
    /// @param reasons what is on record, and by which rule
    /// @param missing relations that he still must declare
    record Member(
            String code,
            String name,
            boolean absent,
            boolean recused,
            List<Label> reasons,
            List<Label> missing) {}

    /// A matter of the agenda.
    ///
    /// @param due how many members are due as things stand, `present` of them are there
    /// @param needs how many must be there and in favour
    record Matter(
            String number,
            int version,
            String name,
            Optional<Label> measure,
            String reason,
            List<EvidenceShown.Line> evidence,
            Optional<CaseAct.Heard> heard,
            List<Member> members,
            int due,
            int present,
            Quorums needs,
            Optional<Ballots> voted,
            String key) {

        /// Who is due and there as things stand.
        public Quorums.Now now() {
            return needs.now(due, present);
        }

        /// How many must be there, as the script of the page reads it.
        public String mustBePresent() {
            return Quorums.told(needs.present());
        }

        /// How many must be in favour, as the script of the page reads it.
        public String mustBeInFavour() {
            return Quorums.told(needs.inFavour());
        }
    }

    /// The matters of a meeting that a reader may see, with how many he may not.
    record Agenda(List<Matter> matters, int hidden) {}

    Agenda of(Meeting meeting, Readers.Now now) {
        Read read = read(meeting, now);
        List<Matter> matters =
                read.files().stream()
                        .flatMap(file -> matter(read, file, now.reader().account()).stream())
                        .toList();
        return new Agenda(matters, meeting.agenda().size() - matters.size());
    }

    private Read read(Meeting meeting, Readers.Now now) {
        List<String> numbers = meeting.agenda().stream().map(Meeting.Matter::caseNumber).toList();
        Map<String, CaseList.Line> seen = list.seen(numbers, now.reader());
        Collection<CaseFile> files =
                cases.all(numbers.stream().filter(seen::containsKey).toList()).values();
        return new Read(
                meeting,
                files,
                seen,
                votes.stands(meeting, files),
                evidence.accepted(files, Discretion.of(now.reader().office())),
                Discretion.of(now.reader().office()));
    }

    /// What was read of all matters at once, each by the number of its case.
    private record Read(
            Meeting meeting,
            Collection<CaseFile> files,
            Map<String, CaseList.Line> lines,
            Map<String, List<Recusals.Said>> stands,
            Map<String, List<EvidenceShown.Line>> evidence,
            Discretion discretion) {}

    private static Optional<Matter> matter(Read read, CaseFile file, String account) {
        Set<String> settled = file.standing().recused();
        List<Member> members =
                read.stands().getOrDefault(file.number(), List.of()).stream()
                        .map(stand -> member(read, stand, settled))
                        .toList();
        boolean withdraws =
                members.stream().anyMatch(it -> it.recused() && it.code().equals(account));
        return withdraws ? Optional.empty() : Optional.of(matter(read, file, members));
    }

    private static Member member(Read read, Recusals.Said stand, Set<String> settled) {
        String code = stand.person().code();
        boolean barred = stand.judged() instanceof Judged.Barred;
        return new Member(
                code,
                stand.person().name(),
                read.meeting().absent().contains(code),
                barred || settled.contains(code),
                stand.ties().stream().map(it -> told(it, read.discretion())).distinct().toList(),
                missing(stand.judged()));
    }

    private static Label told(Tie tie, Discretion discretion) {
        return discretion.keeps(tie.relation())
                ? new Label("法定的其他回避情形", "another lawful ground")
                : label(tie.source());
    }

    private static List<Label> missing(Judged judged) {
        return judged instanceof Judged.Undetermined(var missing)
                ? missing.stream().map(Relation::title).map(MeetingShown::label).toList()
                : List.of();
    }

    private static Label label(org.nengxia.policy.Label text) {
        return new Label(text.zh(), text.en());
    }

    private static Matter matter(Read read, CaseFile file, List<Member> members) {
        Meeting meeting = read.meeting();
        int due = (int) members.stream().filter(each -> !each.recused()).count();
        int absent =
                (int) members.stream().filter(each -> !each.recused() && each.absent()).count();
        var proposal = file.standing().proposal();
        return new Matter(
                file.number(),
                file.version(),
                Objects.requireNonNull(read.lines().get(file.number())).name(),
                proposal.map(it -> measure(file, it.measure())),
                file.standing().proposed().map(CaseAct.Proposed::reason).orElse(""),
                read.evidence().getOrDefault(file.number(), List.of()),
                file.standing().heard(),
                members,
                due,
                due - absent,
                Meetings.vote(file, meeting.organ())
                        .map(task -> Quorums.of(task, members.size()))
                        .orElse(Quorums.NONE),
                voted(meeting, file),
                UUID.randomUUID().toString());
    }

    private static Label measure(CaseFile file, String code) {
        return file.progress()
                .law()
                .pack()
                .mode(code)
                .map(mode -> label(mode.title()))
                .orElse(new Label(code, code));
    }

    /// The vote of this meeting in a case.
    private static Optional<Ballots> voted(Meeting meeting, CaseFile file) {
        return file.progress().entries().stream()
                .flatMap(entry ->
                        entry.event() instanceof CaseEvent.Acted(CaseAct.Voted voted)
                                ? java.util.stream.Stream.of(voted.ballots())
                                : java.util.stream.Stream.of())
                .filter(ballots -> ballots.meeting().equals(meeting.number()))
                .reduce((_, later) -> later);
    }

    /// Cases that a reader sees whose vote by the organ is due and that are not on the agenda.
    List<CaseList.Line> waiting(Meeting meeting, Readers.Now now) {
        List<CaseList.Line> open = list.waiting(now.reader(), Set.of(Office.DECIDING_ORGAN));
        Set<String> due =
                meetings.due(meeting.organ(), open.stream().map(CaseList.Line::number).toList());
        return open.stream()
                .filter(line -> due.contains(line.number()))
                .filter(line -> meeting.matter(line.number()).isEmpty())
                .toList();
    }

    /// Whether a day has come.
    static boolean come(LocalDate day, Readers.Now now) {
        return !day.isAfter(now.today());
    }
}
