package org.nengxia.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.casework.reminder.Reminding;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Ledger;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/// Where reminders are shown: to those who owe the act, on the case, and by office.
class ReminderPagesTest extends DemoCounty {
    @Autowired private Reminding reminding;
    @Autowired private CaseStore store;
    @Autowired private Ledger ledger;
    private String inReview = "";

    @BeforeEach
    void remind() {
        demo.open();
        reminding.remind(store.files(store.clocked("", 100), "").values());
        inReview =
                database.sql(
                                """
                                SELECT DISTINCT case_number FROM casework.reminder
                                WHERE answered IS NULL AND clock = 'review-due'
                                """)
                        .query(String.class)
                        .single();
    }

    private long latest() {
        return database.sql("SELECT max(id) FROM casework.reminder WHERE case_number = :number")
                .param("number", inReview)
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse note(long id, Office office) throws Exception {
        return pages.perform(
                        post("/work/reminders/" + id).with(csrf()).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse();
    }

    @Test
    void theDecidingOrganFindsItInItsWorkListAndNotesItOnce() throws Exception {
        String button = "/work/reminders/" + latest();
        assertThat(page("/work", Office.DECIDING_MEMBER))
                .contains("催办提醒", "未知悉的提醒 1 条", button, "当天系统未运行，或者办理情况事后才登记");
        long entries = ledger.head().size();
        assertThat(note(latest(), Office.DECIDING_MEMBER).getRedirectedUrl()).isEqualTo("/work");
        assertThat(note(latest(), Office.DECIDING_MEMBER).getRedirectedUrl()).isEqualTo("/work");
        assertThat(ledger.head().size()).isEqualTo(entries + 1);
        assertThat(page("/work", Office.DECIDING_MEMBER))
                .contains("已知悉 1 条")
                .doesNotContain(button, "未知悉的提醒 1 条");
    }

    @Test
    void anOfficeThatDoesNotOweItIsToldThatThereIsNoSuchReminder() throws Exception {
        var answer = note(latest(), Office.ORGANISATION_OFFICER);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("没有这条提醒");
        assertThat(page("/work", Office.ORGANISATION_OFFICER))
                .doesNotContain("/work/reminders/" + latest());
    }

    @Test
    void theCaseAndTheDeadlinesOfEachOfficeSayHowOftenItWasReminded() throws Exception {
        assertThat(page("/cases/" + inReview, Office.ORGANISATION_HEAD)).contains("即将到期（");
        assertThat(page("/deadlines", Office.ORGANISATION_HEAD)).contains("到期前提醒", "提醒过 ");
        List<String> lines = page("/deadlines.csv", Office.ORGANISATION_HEAD).lines().toList();
        assertThat(lines.getFirst()).endsWith("到期前提醒次数,逾期后催办次数");
        assertThat(lines).anyMatch(each -> each.contains(inReview) && !each.endsWith(",0,0"));
    }

    @Test
    void thePersonConcernedIsRemindedOfHisRightOnHisOwnPage() throws Exception {
        assertThat(page("/mine", Office.CADRE)).doesNotContain("2020-01-02 即将到期");
        database.sql(
                        """
                        INSERT INTO casework.reminder (case_number, clock, task, organ, office, due_on, kind, round,
                            came_on, made_on, made_at)
                        SELECT number, 'rights-lapse', 'rights', 'person', 'PERSON', '2020-01-07', 'SOON', 0,
                            '2020-01-02', '2020-01-02', now()
                        FROM casework.case_file JOIN casework.person USING (cadre_id) WHERE code = 'cadre'
                        """)
                .update();
        assertThat(page("/mine", Office.CADRE)).contains("2020-01-02 即将到期");
        assertThat(page("/work", Office.ORGANISATION_OFFICER)).doesNotContain("2020-01-02");
    }

    @Test
    void whoIsRecusedIsShownNothingOfIt() throws Exception {
        database.sql("INSERT INTO casework.recused VALUES (:number, 'deciding-member')")
                .param("number", inReview)
                .update();
        assertThat(page("/work", Office.DECIDING_MEMBER)).doesNotContain(inReview, "催办提醒");
        assertThat(note(latest(), Office.DECIDING_MEMBER).getStatus()).isEqualTo(422);
    }
}
