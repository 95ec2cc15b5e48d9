package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.kernel.Language;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// No shipped procedure draws a public posting (公示); a pack that draws one before the vote goes
/// through it: the notice, its paper, five working days, what came of it.
@SampleCountyTest
@Import({CaseScene.class, PostingPack.class, MovableClock.Instead.class})
@TestPropertySource(properties = "nengxia.test=posting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingTest {
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired Deadlines deadlines;
    @Autowired PostingPack pack;
    @Autowired MovableClock clock;

    @BeforeAll
    void aPackThatPosts() {
        scene.set();
        pack.set();
    }

    private List<String> open(String number) {
        return scene.file(number).progress().course().open().stream()
                .map(each -> each.task().id())
                .toList();
    }

    @Test
    void aPostingHasItsPaperAndLastsFiveWorkingDaysBeforeItsResultIsTaken() {
        String number = pack.proposed();
        CaseFile posted = scene.does(number, "post");
        LocalDate since = clock.today();
        OfficialPaper paper =
                papers.write(posted, posted.version(), "posting", Language.ZH).orElseThrow();
        assertThat(paper.number().orElseThrow()).contains("公示〔");
        assertThat(open(number)).isEmpty();
        LocalDate lastDay =
                deadlines.of(posted, since).stream()
                        .filter(each -> each.clock().equals("posted"))
                        .flatMap(each -> each.lastDay().stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(since.plusDays(1).datesUntil(lastDay.plusDays(1)).filter(this::isWeekday))
                .hasSizeGreaterThanOrEqualTo(5);
        clock.pass((int) ChronoUnit.DAYS.between(since, lastDay));
        cases.lapse(number);
        assertThat(open(number)).isEmpty();
        clock.pass(1);
        cases.lapse(number);
        assertThat(open(number)).containsExactly("result");
        scene.does(number, "result", Outcome.NO_OBJECTION);
        assertThat(open(number)).containsExactly("vote");
    }

    private boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Test
    void whatIsObjectedToIsVerifiedAgain() {
        String number = pack.proposed();
        scene.does(number, "post");
        clock.pass(30);
        cases.lapse(number);
        scene.does(number, "result", Outcome.OBJECTION);
        assertThat(open(number)).containsExactly("verify");
    }
}
