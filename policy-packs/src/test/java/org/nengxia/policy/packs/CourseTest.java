package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.policy.procedure.course.RunningClock;
import org.nengxia.policy.procedure.course.Step;

/// Cases told act by act through the shipped procedures.
class CourseTest {

    private static final Pack SEED = County.seed();
    private static final String PREPARED =
            "recusal:settled verify:substantiated hear:in-person answer:stands propose:proposed"
                    + " vote:carried decide:issued talk:held";

    private static Course after(String procedure, String happenings) {
        return switch (step(procedure, happenings)) {
            case Step.Done(Course course) -> course;
            case Step.Refused refused -> throw new AssertionError(refused.reason().en());
        };
    }

    private static Step step(String procedure, String happenings) {
        List<Happening> all =
                Stream.of(happenings.split(" ", -1)).map(CourseTest::happening).toList();
        return Course.replay(procedure(procedure), SEED.provisions().timers(), all);
    }

    private static Procedure procedure(String id) {
        return SEED.provisions().procedures().procedure(id).orElseThrow();
    }

    private static Happening happening(String text) {
        String[] parts = text.split(":", 2);
        return parts[1].equals("time-up")
                ? new Happening.TimeUp(parts[0])
                : new Happening.Acted(
                        parts[0],
                        Outcome.valueOf(
                                parts[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
    }

    private static List<String> open(Course course) {
        return course.open().stream().map(OpenAct::task).map(Node.Task::id).toList();
    }

    private static EndKind end(Course course) {
        return course.ended().orElseThrow().kind();
    }

    @Test
    void aCaseOpensWithTheRecusalCheck() {
        Course course = Course.begin(procedure("demotion"), List.of());
        assertThat(course.open())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.task().organ()).isEqualTo("organisation-department");
                    assertThat(act.task().papers())
                            .containsExactly("recusal-form", "verification-notice");
                    assertThat(act.outcomes()).containsExactly(Outcome.SETTLED);
                });
    }

    private static boolean appealMayCome(String procedure, String happenings) {
        return after(procedure, happenings)
                .mayCome(Set.of(Form.APPEAL_DECISION), Form.ISSUE_DECISION);
    }

    @Test
    void anAppealMayComeOnceDecidedUntilItsTimeIsUpOrTheCaseIsVerifiedAnew() {
        String served = PREPARED + " notice:served";
        assertThat(appealMayCome("awaiting-assignment", "recusal:settled")).isFalse();
        assertThat(appealMayCome("awaiting-assignment", PREPARED)).isTrue();
        assertThat(appealMayCome("awaiting-assignment", served + " rights:asks-review")).isTrue();
        assertThat(appealMayCome("awaiting-assignment", served + " rights-lapse:time-up"))
                .isFalse();
        assertThat(appealMayCome("demotion", served + " rights:appeals accept:accepted")).isTrue();
        assertThat(appealMayCome("demotion", served + " rights:asks-review review:back")).isFalse();
    }

    @Test
    void whatIsNotOpenIsRefusedWithWhatIs() {
        assertThat(step("demotion", "recusal:settled vote:carried"))
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        refused ->
                                assertThat(refused.reason().en())
                                        .isEqualTo("the act 'vote' is not open; open are: verify"));
        assertThat(step("demotion", "recusal:carried"))
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        refused -> assertThat(refused.reason().en()).contains("choose settled"));
    }

    @Test
    void theRightsRunFromTheNoticeAndDoNotWaitForExecution() {
        Course course = after("demotion", PREPARED + " notice:served");
        assertThat(open(course)).containsExactly("rights", "execute");
        assertThat(course.clocks()).extracting(RunningClock::since).containsExactly(9);
        Course reviewed = after("demotion", PREPARED + " notice:served rights:asks-review");
        assertThat(open(reviewed)).containsExactly("review", "execute");
        assertThat(reviewed.clocks()).extracting(RunningClock::since).containsExactly(10);
    }

    @Test
    void aDecisionRestsOnlyWhenItIsCarriedOut() {
        Course lapsed = after("demotion", PREPARED + " notice:served rights-lapse:time-up");
        assertThat(lapsed.ended()).isEmpty();
        assertThat(open(lapsed)).containsExactly("execute");
        Course done =
                after("demotion", PREPARED + " notice:served rights-lapse:time-up execute:done");
        assertThat(end(done)).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void anAnnulledDecisionIsNotCarriedOutAnyMore() {
        Course course =
                after("demotion", PREPARED + " notice:served rights:asks-review review:annulled");
        assertThat(open(course)).containsExactly("restore");
        assertThat(course.duties().executed()).isTrue();
    }

    @Test
    void aPersonWronglyAccusedIsCleared() {
        Course course = after("demotion", "recusal:settled verify:unsubstantiated clear:done");
        assertThat(end(course)).isEqualTo(EndKind.CLOSED);
    }

    @Test
    void anOrderToResignHasItsThreeClocks() {
        Course ordered = after("ordered-resignation", PREPARED + " order:served");
        assertThat(ordered.clocks())
                .extracting(RunningClock::id)
                .containsExactly("reply-lapse", "object-due");
        Course objected = after("ordered-resignation", PREPARED + " order:served reply:objects");
        assertThat(objected.clocks())
                .extracting(RunningClock::id)
                .containsExactly("re-examine-due");
        String upheld = PREPARED + " order:served reply:objects re-examine:upheld";
        assertThat(after("ordered-resignation", upheld).clocks()).isEmpty();
        String told = upheld + " re-examination-notice:served";
        assertThat(after("ordered-resignation", told).clocks())
                .extracting(RunningClock::id, RunningClock::since)
                .containsExactly(org.assertj.core.api.Assertions.tuple("apply-lapse", 12));
        Course refused = after("ordered-resignation", told + " apply-lapse:time-up");
        assertThat(open(refused)).containsExactly("remove-vote");
    }

    @Test
    void whoRefusesToResignIsRemovedByAVote() {
        Course course =
                after(
                        "ordered-resignation",
                        PREPARED
                                + " order:served reply:refused remove-vote:carried remove:issued"
                                + " remove-talk:held remove-notice:served remove-execute:done"
                                + " rights:accepts");
        assertThat(end(course)).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void resignationTakingTheBlameStartsWithThePerson() {
        Course course = Course.begin(procedure("blame-resignation"), List.of());
        assertThat(course.open().getFirst().task().organ()).isEqualTo("person");
        Course refused = after("blame-resignation", "apply:refused");
        assertThat(end(refused)).isEqualTo(EndKind.TRANSFERRED);
    }

    @Test
    void awaitingAssignmentComesToItsReview() {
        String waiting = PREPARED + " notice:served execute:done rights:accepts";
        Course course = after("awaiting-assignment", waiting);
        assertThat(course.open()).isEmpty();
        assertThat(course.clocks()).extracting(RunningClock::since).containsExactly(7);
        Course again = after("awaiting-assignment", waiting + " review-day:time-up look:extended");
        assertThat(again.clocks()).extracting(RunningClock::id).containsExactly("next-day");
    }

    @Test
    void theGroundChoosesAmongTheProceduresOfAMeasure() {
        var procedures = SEED.provisions().procedures();
        assertThat(procedures.leadingTo("CONVERSION", Set.of("C1")).orElseThrow().id())
                .isEqualTo("conversion-by-age");
        assertThat(procedures.leadingTo("CONVERSION", Set.of("K08")).orElseThrow().id())
                .isEqualTo("conversion");
        assertThat(procedures.leadingTo("HONOURS_BARRED", Set.of())).isEmpty();
    }
}
