package org.nengxia.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.Statements;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Ledger;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Meetings of the deciding organ, from convening to the result of each matter.
class MeetingPagesTest extends DemoCounty {
    @Autowired private Ledger ledger;
    @Autowired private Clock clock;
    private List<String> waiting = List.of();
    private String meeting = "";

    @BeforeEach
    void convene() throws Exception {
        demo.open();
        waiting =
                database.sql(
                                """
                                SELECT number FROM casework.case_file WHERE state = 'running' AND place = 'vote'
                                ORDER BY number
                                """)
                        .query((row, _) -> row.getString("number"))
                        .list();
        var convened = send(convening("standing-committee"), Office.ORGANISATION_OFFICER);
        meeting = Objects.requireNonNull(convened.getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder convening(String organ) {
        return post("/meetings")
                .param("organ", organ)
                .param("day", LocalDate.now(clock).toString())
                .param("place", "县委会议室");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call, Office office)
            throws Exception {
        return pages.perform(call.with(csrf()).with(SignedInAs.office(office)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse put(String number) throws Exception {
        return send(post(meeting + "/agenda").param("put", number), Office.ORGANISATION_OFFICER);
    }

    private MockHttpServletResponse open(String... absent) throws Exception {
        return send(post(meeting + "/open").param("absent", absent), Office.DECIDING_MEMBER);
    }

    private MockHttpServletRequestBuilder vote(int seen, UUID key, int inFavour, int against) {
        var form = post(meeting + "/matters/" + waiting.getFirst());
        for (int at = 2; at <= 7; at++) {
            form.param("reason-member-" + at, "本人声明没有回避情形");
        }
        return form.param("seen", Integer.toString(seen))
                .param("key", key.toString())
                .param("inFavour", Integer.toString(inFavour))
                .param("against", Integer.toString(against))
                .param("abstained", "0")
                .param("minutes", "逐案讨论")
                .param("reason-deciding-member", "本人声明没有回避情形");
    }

    private int version() {
        return database.sql("SELECT version FROM casework.case_file WHERE number = :number")
                .param("number", waiting.getFirst())
                .query(Integer.class)
                .single();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void onlyCasesWhoseVoteIsDueGoOnTheAgendaAndOnceOpenedItStays() throws Exception {
        assertThat(waiting).hasSize(2);
        assertThat(text(put("C-0000-0000"))).contains("没有个案 C-0000-0000");
        assertThat(text(open())).contains("没有议题");
        assertThat(put(waiting.getFirst()).getStatus()).isEqualTo(302);
        assertThat(open("member-7").getStatus()).isEqualTo(302);
        assertThat(text(put(waiting.getLast()))).contains("已经开会");
        assertThat(text(send(convening("nowhere"), Office.ORGANISATION_HEAD))).contains("没有决定机关");
    }

    /// What the page asks the database of cases and ties.
    private List<String> asked() {
        return Statements.of(
                        () -> {
                            try {
                                page(meeting, Office.ORGANISATION_OFFICER);
                            } catch (Exception fault) {
                                throw new AssertionError(fault);
                            }
                        })
                .stream()
                .filter(each -> each.contains("casework.") || each.contains("ties."))
                .toList();
    }

    @Test
    void howManyMattersThereAreDoesNotChangeHowManyQueriesTheAgendaNeeds() throws Exception {
        put(waiting.getFirst());
        List<String> one = asked();
        put(waiting.getLast());
        assertThat(asked()).hasSameSizeAs(one);
        assertThat(page(meeting, Office.ORGANISATION_OFFICER)).contains("议题 1", "议题 2");
    }

    @Test
    void theVoteIsCountedOnceAndTheSecondRecorderIsToldThatThePageIsOld() throws Exception {
        put(waiting.getFirst());
        open("member-7");
        int seen = version();
        long entries = ledger.head().size();
        UUID key = UUID.randomUUID();
        assertThat(send(vote(seen, key, 5, 1), Office.DECIDING_MEMBER).getStatus()).isEqualTo(302);
        assertThat(send(vote(seen, key, 5, 1), Office.DECIDING_MEMBER).getStatus()).isEqualTo(302);
        var second = send(vote(seen, UUID.randomUUID(), 1, 5), Office.DECIDING_MEMBER);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(text(second)).contains("请刷新页面看清后再办");
        assertThat(version()).isEqualTo(seen + 1);
        assertThat(ledger.head().size()).isEqualTo(entries + 2);
        assertThat(page(meeting, Office.DECIDING_MEMBER))
                .contains("同意 5，不同意 1", "应到 7 人，到会 6 人", "通过");
    }

    @Test
    void theSameFormSentAboutAnotherMatterIsAnActThere() throws Exception {
        put(waiting.getFirst());
        put(waiting.getLast());
        open("member-7");
        UUID key = UUID.randomUUID();
        assertThat(send(vote(version(), key, 5, 1), Office.DECIDING_MEMBER).getStatus())
                .isEqualTo(302);
        waiting = waiting.reversed();
        int seen = version();
        assertThat(send(vote(seen, key, 6, 0), Office.DECIDING_MEMBER).getStatus()).isEqualTo(302);
        assertThat(version()).isEqualTo(seen + 1);
    }

    @Test
    void whatWasTypedStaysWhenAVoteIsRefusedAndSomebodyWhoDeclaredNeedsNoReason() throws Exception {
        put(waiting.getFirst());
        open("member-7");
        var tooFew = vote(version(), UUID.randomUUID(), 4, 0).param("minutes", "议过的话");
        var refused = send(tooFew.param("declared", "member-2"), Office.DECIDING_MEMBER);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("的表决没有登记", "逐案讨论</textarea>", "name=\"inFavour\" value=\"4\"")
                .contains("data-needed=\"0 1 2 2 3 4 4 5\"", "通过须 4 票同意");
        var declared = post(meeting + "/matters/" + waiting.getFirst()).param("minutes", "逐案讨论");
        for (String each : List.of("deciding-member", "member-2", "member-3", "member-4")) {
            declared.param("declared", each);
        }
        declared.param("declared", "member-5", "member-6", "member-7").param("inFavour", "6");
        declared.param("seen", Integer.toString(version())).param("against", "");
        assertThat(send(declared, Office.DECIDING_MEMBER).getStatus()).isEqualTo(302);
    }

    @Test
    void withoutAQuorumThereIsNoVoteAndNothingIsStored() throws Exception {
        put(waiting.getFirst());
        open("member-5", "member-6", "member-7");
        int seen = version();
        assertThat(page(meeting, Office.DECIDING_MEMBER)).contains("应到 7 人，须到会 5 人，实到 4 人：不够法定人数");
        var refused = send(vote(seen, UUID.randomUUID(), 4, 0), Office.DECIDING_MEMBER);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("不够法定人数：应到 7 人");
        assertThat(version()).isEqualTo(seen);
    }

    @Test
    void aMemberWhoWithdrawsIsNotDueAndDoesNotSeeTheMatter() throws Exception {
        put(waiting.getFirst());
        open();
        var vote = vote(version(), UUID.randomUUID(), 6, 0).param("recused", "member-7");
        assertThat(text(send(vote, Office.DECIDING_MEMBER))).isEmpty();
        var member =
                new SignedIn("member-7", "秦守正", Office.DECIDING_MEMBER, Optional.empty(), false);
        var own = pages.perform(get(meeting).with(SignedInAs.person(member))).andReturn();
        assertThat(text(own.getResponse()))
                .contains("有 1 件议题您须回避")
                .doesNotContain(waiting.getFirst());
        assertThat(page(meeting, Office.ORGANISATION_OFFICER)).contains("应到 6 人，到会 6 人");
    }
}
