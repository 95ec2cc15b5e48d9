package org.nengxia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.EvidenceList;
import org.nengxia.evidence.EvidenceList.Wanted;
import org.nengxia.kernel.Office;
import org.nengxia.roster.TeamList;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SampleCountyTest
class SampleDeskTest {
    @Autowired private Desk desk;
    @Autowired private ChannelDesk channels;
    @Autowired private EvidenceList evidence;
    @Autowired private TeamList teams;
    @Autowired private JdbcClient database;
    @Autowired private WebApplicationContext product;
    private MockMvc pages;

    @BeforeEach
    void open() {
        pages =
                MockMvcBuilders.webAppContextSetup(product)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void anAppraisalInTheTimelineTellsItsVotes() {
        Votes votes =
                database.sql(
                                """
                                SELECT cadre_id, number, incompetent, valid FROM assessment.appraisal
                                WHERE incompetent IS NOT NULL AND valid IS NOT NULL ORDER BY number LIMIT 1
                                """)
                        .query(Votes.class)
                        .single();
        var line =
                desk.cadre(votes.cadreId()).orElseThrow().evidence().stream()
                        .filter(each -> each.item().number().equals(votes.number()))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.title().zh())
                .endsWith("测评：不称职 %d 票，有效 %d 票".formatted(votes.incompetent(), votes.valid()));
        assertThat(line.title().en()).contains(votes.valid() + " valid votes");
    }

    private record Votes(long cadreId, String number, long incompetent, long valid) {}

    @Test
    void theQuartersOfAChannelAddUpToItsEvidenceAndOpenToIt() {
        for (Channel channel : Channel.values()) {
            var quarters = channels.of(channel).quarters();
            Wanted all = Wanted.all(channel);
            assertThat(quarters.stream().mapToLong(EvidenceList.Quarter::records).sum())
                    .isEqualTo(evidence.count(all));
            for (var quarter : quarters) {
                var last = quarter.begins().plusMonths(3).minusDays(1);
                Wanted one = new Wanted(channel, quarter.begins(), last, "", "", "");
                assertThat(evidence.count(one)).isEqualTo(quarter.records());
            }
        }
    }

    @Test
    void everyTeamIsListedWithWhoHeadsIt() {
        var day = desk.lastDay();
        var lines = teams.lines(new TeamList.Wanted("", "", ""), day, 0, Integer.MAX_VALUE);
        assertThat((long) lines.size())
                .isEqualTo(
                        database.sql("SELECT count(*) FROM roster.team")
                                .query(Long.class)
                                .single());
        assertThat(lines)
                .allMatch(line -> line.held() <= line.posts())
                .anyMatch(line -> line.head().isPresent());
    }

    @Test
    void aListIsHandedOutWholeAndAsItIsFiltered() throws Exception {
        assertThat(file("/channels/inspection/evidence.csv?from=2005-01-01&to=2005-12-31"))
                .hasSize(139 + 1);
        assertThat(file("/figures/adjusted.total.csv")).hasSize(39 + 1);
        assertThat(file("/cadres.csv")).hasSize(1200 + 1);
        assertThat(file("/teams.csv?q=" + "没有这个班子")).hasSize(1);
    }

    private List<String> file(String path) throws Exception {
        byte[] content =
                pages.perform(get(path).with(SignedInAs.office(Office.ORGANISATION_OFFICER)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }
}
