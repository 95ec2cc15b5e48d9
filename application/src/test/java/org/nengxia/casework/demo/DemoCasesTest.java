package org.nengxia.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.casework.Turns;
import org.nengxia.casework.WorkList;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.statistics.FigureValue;
import org.springframework.beans.factory.annotation.Autowired;

/// The open cases of the demo, and what each office sees of them.
class DemoCasesTest extends DemoCounty {
    @Autowired private Turns turns;
    @Autowired private WorkList work;
    @Autowired private People people;

    @Test
    void theyAreOpenedOnceAndChangeNoFigureOfTheThreeYears() {
        var period = figures.usualPeriod();
        List<Object> before = numbers();
        assertThat(demo.open()).isEqualTo(7);
        assertThat(demo.open()).isZero();
        assertThat(figures.usualPeriod()).isEqualTo(period);
        assertThat(numbers()).isEqualTo(before);
    }

    private List<Object> numbers() {
        return figures.all(figures.usualPeriod()).stream()
                .<Object>map(FigureValue::number)
                .toList();
    }

    @Test
    void whatTheNavigationCountsIsWhatTheWorkListShowsToEachOffice() {
        demo.open();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        for (Office office : Office.values()) {
            var taker = people.taker(new Actor(office.code(), "某", office), today);
            long due =
                    work
                            .due(new Reader(office.code(), office, taker.cadre()), taker, today)
                            .stream()
                            .filter(each ->
                                    !(each instanceof WorkList.Due.Act act)
                                            || !act.organ().code().equals("person"))
                            .count();
            assertThat(turns.waiting(office.code(), office)).as(office.name()).isEqualTo(due);
        }
        assertThat(turns.waiting("deciding-member", Office.DECIDING_MEMBER)).isEqualTo(3);
    }

    @Test
    void theOfficeSeesWhatIsOverdueAndUntilWhenTheRestIs() throws Exception {
        demo.open();
        assertThat(page("/work", Office.DECIDING_MEMBER))
                .contains("已逾期", "复核决定", "常委会讨论表决", "公务员法");
        assertThat(page("/work", Office.UNIT_PERSONNEL)).contains("现在没有轮到您办理的事");
        assertThat(page("/deadlines", Office.DISCIPLINE_COMMISSION)).contains("没有在走的期限");
        assertThat(page("/deadlines?urgency=overdue", Office.ORGANISATION_HEAD))
                .contains("C-", "已过")
                .doesNotContain("申请复核或者申诉</a>");
        assertThat(page("/work.csv", Office.ORGANISATION_OFFICER)).contains("核实认定");
    }
}
