package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.policy.procedure.course.RunningClock;
import org.nengxia.policy.procedure.course.Step;

/// A million steps at random through all shipped procedures. What a decision needs is counted here
/// from the acts alone, without the checker: the last verification, by two, found something; since
/// then the person was heard; since then a vote was carried; since then talk and notice.
class RandomCoursesTest {

    private static final int STEPS = 1_000_000;

    private final Random random = new Random(20261123);
    private final Map<Form, Integer> last = new EnumMap<>(Form.class);
    private final Map<Form, Outcome> how = new EnumMap<>(Form.class);
    private int act;
    private int decisions;
    private int ends;

    @Test
    void noDecisionIsEverReachedWithoutWhatItNeeds() {
        List<Pack> packs = County.packs().ready();
        assertThat(packs).hasSize(3);
        int steps = 0;
        while (steps < STEPS) {
            Pack pack = packs.get(random.nextInt(packs.size()));
            List<Procedure> procedures = pack.provisions().procedures().procedures();
            Procedure procedure = procedures.get(random.nextInt(procedures.size()));
            boolean post =
                    procedure.measures().stream()
                            .flatMap(code -> pack.mode(code).stream())
                            .anyMatch(Mode::exclusive);
            steps += course(Course.begin(procedure, pack.provisions().timers()), post);
        }
        assertThat(decisions).isGreaterThan(10_000);
        assertThat(ends).isGreaterThan(10_000);
    }

    private int course(Course begun, boolean post) {
        last.clear();
        how.clear();
        act = 0;
        Course course = begun;
        while (course.ended().isEmpty()) {
            course = step(course, post);
        }
        ends++;
        if (course.ended().orElseThrow().kind() == EndKind.IN_EFFECT) {
            carriedOut();
        }
        return act;
    }

    private Course step(Course course, boolean post) {
        List<Runnable> marks = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (OpenAct open : course.open()) {
            Outcome outcome = open.outcomes().get(random.nextInt(open.outcomes().size()));
            steps.add(course.act(open.task().id(), outcome));
            marks.add(() -> took(open.task(), outcome, post));
        }
        course.clocks().stream()
                .filter(RunningClock::leads)
                .forEach(clock -> {
                    steps.add(course.timeUp(clock.id()));
                    marks.add(() -> {});
                });
        int chosen = random.nextInt(steps.size());
        act++;
        marks.get(chosen).run();
        assertThat(steps.get(chosen)).isInstanceOf(Step.Done.class);
        return ((Step.Done) steps.get(chosen)).course();
    }

    private void took(Node.Task task, Outcome outcome, boolean post) {
        Form form = task.form();
        if (form == Form.VERIFY) {
            assertThat(task.persons()).isGreaterThanOrEqualTo(2);
        }
        if (form == Form.ISSUE_DECISION) {
            decided(post);
        }
        if (form == Form.EXECUTE) {
            carriedOut();
        }
        last.put(form, act);
        how.put(form, outcome);
    }

    private void decided(boolean post) {
        decisions++;
        assertThat(last).containsKey(Form.RECUSAL_CHECK);
        assertThat(how.get(Form.VERIFY)).isIn(Outcome.SUBSTANTIATED, Outcome.PARTLY);
        later(Form.HEAR, Form.VERIFY);
        boolean voted = post || last.containsKey(Form.DISCUSS_AND_VOTE);
        Form agreed = voted ? Form.DISCUSS_AND_VOTE : Form.APPROVE;
        assertThat(how.get(agreed)).isIn(Outcome.CARRIED, Outcome.APPROVED);
        later(agreed, Form.HEAR);
    }

    private void carriedOut() {
        assertThat(last).containsKey(Form.ISSUE_DECISION);
        later(Form.TALK, Form.DISCUSS_AND_VOTE);
        assertThat(last.keySet())
                .containsAnyOf(Form.WRITTEN_NOTICE, Form.ORDER_NOTICE, Form.ADMONITION_PAPER);
    }

    private void later(Form form, Form before) {
        assertThat(last).containsKey(form);
        assertThat(last.getOrDefault(form, 0)).isGreaterThan(last.getOrDefault(before, 0));
    }
}
