package org.nengxia.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;

/// The list of meetings: filtered, ordered, page by page, and as a file.
class MeetingListTest extends DemoCounty {
    @Autowired private Clock clock;

    @BeforeEach
    void convene() throws Exception {
        demo.open();
        for (int day = 1; day <= 30; day++) {
            convened(LocalDate.now(clock).plusDays(day), "第%02d会议室".formatted(day));
        }
    }

    private String convened(LocalDate day, String place) throws Exception {
        var call =
                post("/meetings")
                        .param("organ", "standing-committee")
                        .param("day", day.toString())
                        .param("place", place);
        return Objects.requireNonNull(
                pages.perform(call.with(csrf()).with(officer()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor officer() {
        return SignedInAs.office(Office.ORGANISATION_OFFICER);
    }

    private String got(String address) throws Exception {
        return pages.perform(get(address).with(officer()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void meetingsComePageByPageTheLastFirst() throws Exception {
        assertThat(got("/meetings")).contains("第30会议室").doesNotContain("第05会议室");
        assertThat(got("/meetings?page=2")).contains("第05会议室").doesNotContain("第30会议室");
        assertThat(got("/meetings?sort=day")).contains("第05会议室").doesNotContain("第30会议室");
    }

    @Test
    void meetingsAreFoundByHowFarTheyHaveCome() throws Exception {
        assertThat(got("/meetings?state=convened")).contains("第30会议室");
        assertThat(got("/meetings?state=closed")).contains("县委常委会会议室");
        assertThat(got("/meetings?state=open")).contains("没有符合条件的会议");
        assertThat(got("/meetings?organ=nowhere")).contains("没有符合条件的会议");
    }

    @Test
    void theFileHasAllMeetingsOfTheFilter() throws Exception {
        assertThat(got("/meetings.csv?state=convened").lines()).hasSize(31);
        assertThat(got("/meetings.csv?state=open").lines()).hasSize(1);
        assertThat(
                        got("/meetings.csv?sort=place&state=convened")
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElseThrow())
                .contains("县委常委会,第01会议室,0,已召集");
    }
}
