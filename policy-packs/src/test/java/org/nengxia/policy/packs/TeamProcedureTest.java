package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.pack.Heavier;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.policy.procedure.course.RunningClock;
import org.nengxia.policy.procedure.course.Step;

class TeamProcedureTest {

    private static final String MEASURE = "TEAM_RECTIFICATION";
    private static final Pack SEED = County.seed();
    private static final Procedures ALL = SEED.provisions().procedures();
    private static final Procedure TEAM = ALL.procedure("team-rectification").orElseThrow();

    private static final int NOTICE = 8;
    private static final List<Happening.Acted> UP_TO_THE_CHECK =
            List.of(
                    new Happening.Acted("recusal", Outcome.SETTLED),
                    new Happening.Acted("verify", Outcome.SUBSTANTIATED),
                    new Happening.Acted("hear", Outcome.IN_PERSON),
                    new Happening.Acted("propose", Outcome.PROPOSED),
                    new Happening.Acted("vote", Outcome.CARRIED),
                    new Happening.Acted("decide", Outcome.ISSUED),
                    new Happening.Acted("talk", Outcome.HELD),
                    new Happening.Acted("notice", Outcome.SERVED),
                    new Happening.Acted("rights", Outcome.ACCEPTS));

    @Test
    void aTeamsProcedureIsFoundForTeamsOnly() {
        assertThat(ALL.leadingTo(MEASURE, Set.of(), Procedure.Subject.TEAM)).contains(TEAM);
        assertThat(ALL.leadingTo(MEASURE, Set.of(), Procedure.Subject.CADRE)).isEmpty();
        assertThat(ALL.leadingTo("DEMOTION", Set.of(), Procedure.Subject.TEAM)).isEmpty();
    }

    @Test
    void headAndMembersAreHeardAndNoPostIsTouched() {
        assertThat(TEAM.tasks())
                .extracting(Node.Task::form)
                .contains(Form.HEAR, Form.DISCUSS_AND_VOTE);
        assertThat(TEAM.tasks()).allMatch(task -> task.form().ofTeams());
        assertThat(TEAM.tasks())
                .filteredOn(task ->
                        ALL.organ(task.organ()).orElseThrow().office().key().equals("person"))
                .extracting(Node.Task::organ)
                .containsOnly("team");
        assertThat(SEED.heavier("REMOVAL", MEASURE)).isEqualTo(Heavier.UNDETERMINED);
    }

    /// A team's rectification up to the waived right to ask for review.
    private static Course accepted() {
        Course course = Course.begin(TEAM, SEED.provisions().timers());
        for (Happening.Acted each : UP_TO_THE_CHECK) {
            course = ((Step.Done) course.act(each.task(), each.outcome())).course();
        }
        return course;
    }

    @Test
    void whatATeamMendedIsCheckedAfterHalfAYear() {
        Course course = accepted();
        assertThat(course.at().id()).isEqualTo("half-year");
        assertThat(course.clocks())
                .filteredOn(clock -> clock.id().equals("half-year"))
                .extracting(RunningClock::since)
                .containsExactly(NOTICE);
        assertThat(course.open())
                .extracting(OpenAct::task)
                .extracting(Node.Task::id)
                .containsExactly("criticism");
        course = ((Step.Done) course.act("criticism", Outcome.SUBMITTED)).course();
        course = ((Step.Done) course.timeUp("half-year")).course();
        course = ((Step.Done) course.act("check", Outcome.CORRECTED)).course();
        assertThat(course.ended().orElseThrow().kind()).isEqualTo(EndKind.IN_EFFECT);
    }
}
