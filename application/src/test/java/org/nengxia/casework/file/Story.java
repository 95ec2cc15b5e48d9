package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.deadline.WorkingDays;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.casework.file.appeal.PostsHeld;
import org.nengxia.casework.setting.CaseworkSettings;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.reading.Packs;

/// A case told step by step, each on the day after the last; whoever's turn it is acts.
final class Story {
    static final Packs PACKS =
            Packs.of(
                    List.copyOf(Packs.filesOnClasspath(Story.class.getClassLoader(), "packs")),
                    Facts.catalogued(),
                    new Packs(List.of()));
    static final Deadlines DEADLINES =
            new Deadlines(CaseworkSettings.USUAL, WorkingDays.ofTheProduct());
    CaseFile file;
    String measure = "DEMOTION";
    LocalDate day = LocalDate.of(2026, 3, 2);

    private Story(CaseFile file) {
        this.file = file;
    }

    static Pack pack(String id) {
        return PACKS.pack(id).orElseThrow();
    }

    static Story of(String pack, String procedure, String... grounds) {
        return of(pack(pack), procedure, grounds);
    }

    /// The same by a pack that may not be shipped.
    static Story of(Pack pack, String procedure, String... grounds) {
        return of(Cast.holding(LeadingMember.NO), pack, procedure, grounds);
    }

    /// The same about somebody who holds these posts.
    static Story of(PostsHeld held, Pack pack, String procedure, String... grounds) {
        Dossier dossier =
                new Dossier(
                        "C-2026-0001",
                        new Subject.OfCadre(7),
                        procedure,
                        List.of(grounds),
                        List.of("E-1", "E-2"),
                        "两年末位",
                        LocalDate.of(2026, 3, 1),
                        held);
        return new Story(CaseFile.opened(dossier, new Law(pack)));
    }

    CaseOutcome tryTo(Taker by, CaseEvent event) {
        return file.take(by, new Entry(file.version() + 1, event, day, Instant.EPOCH, by.actor()));
    }

    List<String> refused(Taker by, CaseAct act) {
        return refused(by, new CaseEvent.Acted(act));
    }

    List<String> refused(Taker by, CaseEvent event) {
        return switch (tryTo(by, event)) {
            case CaseOutcome.Done _ -> List.of();
            case CaseOutcome.Refused(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }

    Story then(Taker by, CaseAct act) {
        return then(by, new CaseEvent.Acted(act));
    }

    Story then(Taker by, CaseEvent event) {
        file =
                switch (tryTo(by, event)) {
                    case CaseOutcome.Done(CaseFile next) -> next;
                    case CaseOutcome.Refused(var reasons) ->
                            throw new AssertionError(event + ": " + reasons);
                };
        day = day.plusDays(1);
        return this;
    }

    Story recusals() {
        return then(
                Cast.OFFICER,
                new CaseAct.RecusalsSettled(
                        "recusal",
                        Stream.concat(Stream.of("luo", "wei"), Cast.OTHERS.stream())
                                .map(each -> new CaseAct.Ruling(each, List.of(), false, ""))
                                .toList()));
    }

    Story verified() {
        return then(Cast.OFFICER, Cast.finding(Outcome.SUBSTANTIATED, false));
    }

    Story heard() {
        return then(
                Cast.OFFICER,
                new CaseAct.Heard(
                        "hear",
                        List.of("luo", "wei"),
                        Outcome.IN_PERSON,
                        "我认为考核口径不合理",
                        List.of("口径变了", "任务重"),
                        List.of()));
    }

    Story answered() {
        return then(
                Cast.OFFICER,
                new CaseAct.PointsAnswered(
                        "answer",
                        Outcome.STANDS,
                        List.of(
                                new CaseAct.Answer(false, "口径早已公布"),
                                new CaseAct.Answer(false, "同组任务相同"))));
    }

    Story proposed(String measure) {
        return then(
                Cast.OFFICER,
                new CaseAct.Proposed(
                        "propose",
                        Outcome.PROPOSED,
                        Optional.of(
                                new CaseAct.Proposal(
                                        measure,
                                        Optional.empty(),
                                        Playbook.level(file, measure, day))),
                        "两年末位，建议" + measure));
    }

    Story carried() {
        return then(Cast.MEMBER, Cast.vote(4, 1, 0));
    }

    Story issued() {
        return issued(Optional.empty());
    }

    Story issued(Optional<LocalDate> review) {
        return then(Cast.MEMBER, new CaseAct.Issued("decide", "澄委〔2026〕1号", day, review));
    }

    Story talked() {
        return then(
                Cast.OFFICER,
                new CaseAct.TalkHeld("talk", List.of("luo", "wei"), "部谈话室", "说明决定与权利"));
    }

    Story noted(Taker by, String task, Outcome outcome) {
        return then(by, new CaseAct.Noted(task, outcome, "已办"));
    }

    Story executed() {
        return does("execute");
    }

    Story ruled(Taker by, String task, Outcome outcome, Optional<String> measure) {
        return then(by, new CaseAct.Ruled(task, outcome, measure, "理由", together(task)));
    }

    /// Up to the decision that was served on the person.
    Story decided(String measure) {
        return recusals()
                .verified()
                .heard()
                .answered()
                .proposed(measure)
                .carried()
                .issued()
                .talked()
                .noted(Cast.OFFICER, "notice", Outcome.SERVED);
    }

    private Optional<CaseAct.Vote> together(String task) {
        return file.progress().open(task).flatMap(it -> playbook().together(file, it));
    }

    private Playbook playbook() {
        return new Playbook(List.of("luo", "wei"), Cast.MEMBERS, Cast.OTHERS, measure);
    }

    /// Takes the act that is due with an outcome; whoever's turn it is acts.
    Story does(String task, Outcome outcome) {
        Node.Task due = file.progress().open(task).orElseThrow(() -> new AssertionError(open()));
        return then(
                Cast.taker(file, due),
                new Playbook(List.of("luo", "wei"), Cast.MEMBERS, Cast.OTHERS, measure)
                        .act(file, due, outcome, day));
    }

    /// The same with what an act usually results in.
    Story does(String... tasks) {
        for (String task : tasks) {
            does(task, file.progress().open(task).orElseThrow().form().outcomes().getFirst());
        }
        return this;
    }

    /// Up to an act: those before it result in what they usually do, and a measure of the procedure
    /// is taken.
    Story through(String task) {
        measure = file.progress().course().procedure().measures().iterator().next();
        for (int acts = 0; acts < 30 && !open().contains(task); acts++) {
            does(open().stream().sorted().findFirst().orElseThrow());
        }
        return this;
    }

    /// Waits until the clock that leads on has run out, and one day more.
    Story lapsed(String clock) {
        Deadline running = clock(clock);
        day = running.lastDay().orElseThrow();
        assertThat(DEADLINES.lapsed(file, day)).isEmpty();
        day = day.plusDays(1);
        assertThat(DEADLINES.lapsed(file, day).orElseThrow().clock()).isEqualTo(clock);
        return then(Cast.PRODUCT, new CaseEvent.TimeUp(clock));
    }

    Deadline clock(String clock) {
        return DEADLINES.of(file, day).stream()
                .filter(each -> each.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    EndKind end() {
        return ((CaseFile.Closed) file).end();
    }

    Optional<String> measure() {
        return file.standing().decision().map(Decision::measure);
    }

    Set<String> open() {
        return Set.copyOf(
                file.progress().course().open().stream().map(each -> each.task().id()).toList());
    }

    Map<String, CaseAct.Ruling> rulings() {
        return file.standing().rulings();
    }
}
