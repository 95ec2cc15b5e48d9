package org.nengxia.reform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SampleCountyTest
class WhatIfPagesTest {
    private static final String DAY = "/what-if?day=2005-12-31&pack=county-seed";
    @Autowired private WebApplicationContext product;
    private MockMvc pages;

    @BeforeEach
    void open() {
        pages =
                MockMvcBuilders.webAppContextSetup(product)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    private MockHttpServletResponse got(String address, Office office, boolean part)
            throws Exception {
        var request = get(URI.create(address)).with(SignedInAs.office(office));
        return pages.perform(part ? request.header("HX-Request", "true") : request)
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse got(String address) throws Exception {
        return got(address, Office.ORGANISATION_OFFICER, false);
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageOffersEveryNumberWithItsValueInForceAndSaysThatATrialDecidesNothing()
            throws Exception {
        String page = text(got(DAY));
        assertThat(page).contains("id=\"nav\"", "name=\"set.incompetent_vote_share\"");
        assertThat(page).contains("≥ 30%", "满 52 周岁", "2002-04-01", "E1");
        assertThat(page).contains("不改变任何记录", "无人新进，无人退出");
    }

    @Test
    void aDraggedSliderGetsTheAnswerAloneAndTheAddressFollows() throws Exception {
        MockHttpServletResponse part =
                got(
                        DAY + "&of=county-seed&set.incompetent_vote_share=20&set.male_age=52",
                        Office.ORGANISATION_OFFICER,
                        true);
        assertThat(text(part)).doesNotContain("id=\"nav\"", "type=\"range\"").contains("新进");
        assertThat(part.getHeader("HX-Replace-Url"))
                .endsWith("pack=county-seed&set.incompetent_vote_share=20%2F100");
    }

    @Test
    void withoutScriptTheFormLeadsToTheAddressOfTheTrial() throws Exception {
        var response = got(DAY + "&of=county-seed&set.incompetent_vote_share=20&set.male_age=52");
        assertThat(response.getStatus()).isEqualTo(302);
        String there = String.valueOf(response.getRedirectedUrl());
        assertThat(there).doesNotContain("male_age").contains("20%2F100");
        assertThat(text(got(there))).contains("≥ 20%", "/cadres/", "占 ");
    }

    @Test
    void valuesOfAnotherPackAreNotCarriedOver() throws Exception {
        var response = got(DAY + "&of=national-2022&set.male_age=40");
        assertThat(response.getRedirectedUrl()).doesNotContain("male_age");
    }

    @Test
    void aComingPackIsReadAsIfInForceAndThePageSaysSo() throws Exception {
        var response = got(DAY + "&against=national-2022");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(text(response)).contains("按当日已施行推演", "2005-12-31 并未施行", "2022-09-08");
    }

    @Test
    void whatCannotBeTriedIsRefusedInOneSentence() throws Exception {
        for (String wrong :
                List.of(
                        "&set.no_such=1",
                        "&set.incompetent_vote_share=viel",
                        "&set.incompetent_vote_share=101",
                        "&set.male_age=121",
                        "&against=no-pack")) {
            var response = got(DAY + wrong);
            assertThat(response.getStatus()).as(wrong).isEqualTo(422);
            assertThat(text(response)).contains("没有推演").containsOnlyOnce("<ol><li>");
        }
        for (String day : List.of("yesterday", "2999-01-01", "1999-01-01")) {
            assertThat(got("/what-if?day=" + day).getStatus()).as(day).isEqualTo(422);
        }
    }

    @Test
    void smallGroupsLeaveAsBandsAndListsOfPersonsOnlyWithTheOrganisationDepartment()
            throws Exception {
        String trial = "?day=2005-12-31&pack=county-seed&set.incompetent_vote_share=20%2F100";
        String groups = text(got("/what-if.csv" + trial, Office.DECIDING_MEMBER, false));
        assertThat(groups).contains("1-4", "单位类别").doesNotContainPattern(",[1-4](,|\r?\n)");
        String people = "/what-if/people.csv" + trial;
        assertThat(text(got(people))).contains("新进", "K13-1", "占 ");
        assertThat(got(people, Office.DECIDING_MEMBER, false).getStatus()).isEqualTo(404);
        assertThat(got(DAY, Office.AUDIT_OFFICER, false).getStatus()).isEqualTo(404);
    }

    @Test
    void thePastIsDrawnWhenAskedFor() throws Exception {
        String page = text(got(DAY + "&set.male_age=54&past=on"));
        assertThat(page).contains("data-chart=\"series\"", "2003-03-31", "2005-12-31");
        assertThat(text(got(DAY))).doesNotContain("data-chart");
    }
}
