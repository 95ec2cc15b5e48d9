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
                desk
                        .cadre(votes.cadreId(), Office.ORGANISATION_HEAD)
                        .orElseThrow()
                        .evidence()
                        .stream()
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

    private record Reported(long cadre, String number, String title, String team) {}

    private Reported reported() {
        return database.sql(
                        """
                        SELECT i.cadre_id AS cadre, i.number, i.title, m.number AS team
                        FROM evidence.item i JOIN roster.team m ON m.unit = i.unit
                        JOIN (SELECT number, row_number() OVER (PARTITION BY unit ORDER BY day DESC, number) AS at
                            FROM evidence.item) l ON l.number = i.number AND l.at <= 50
                        WHERE i.channel = 'report' ORDER BY i.number LIMIT 1
                        """)
                .query(Reported.class)
                .single();
    }

    @Test
    void whatReportsSayIsToldOnThePagesOfCadreAndTeamOnlyToThoseWhoKeepThem() throws Exception {
        Reported reported = reported();
        for (String path : List.of("/cadres/" + reported.cadre(), "/teams/" + reported.team())) {
            for (Office office : List.of(Office.ORGANISATION_HEAD, Office.DISCIPLINE_COMMISSION)) {
                assertThat(page(path, office)).contains(reported.number(), reported.title());
            }
            assertThat(page(path, Office.DECIDING_MEMBER))
                    .contains("另有群众反映")
                    .doesNotContain(reported.number(), reported.title());
        }
    }

    @Test
    void aReportIsFoundByItsNumberOnlyByThoseWhoKeepReports() throws Exception {
        String search = "/search?q=" + reported().number();
        assertThat(page(search, Office.DISCIPLINE_COMMISSION)).contains("/registers/report.");
        assertThat(page(search, Office.DECIDING_MEMBER)).contains("没有找到");
    }

    @Test
    void theTeamsPageShowsWhoWasOfItOnTheDayAskedFor() throws Exception {
        var former =
                database.sql(
                                """
                                SELECT p.team, c.name, (t.ended_on - 1)::text AS day FROM roster.tenure t
                                JOIN roster.post p ON p.number = t.post JOIN roster.cadre c ON c.cadre_id = t.cadre_id
                                WHERE p.team IS NOT NULL AND t.ended_on - 1 > t.began_on AND NOT EXISTS (
                                    SELECT FROM roster.tenure n JOIN roster.post o ON o.number = n.post
                                    WHERE o.team = p.team AND n.cadre_id = t.cadre_id AND n.ended_on IS NULL)
                                ORDER BY t.ended_on DESC, t.number LIMIT 1
                                """)
                        .query((row, _) ->
                                List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .single();
        String path = "/teams/" + former.get(0);
        assertThat(page(path + "?day=" + former.get(2), Office.ORGANISATION_OFFICER))
                .contains(former.get(2))
                .containsPattern(member(former.get(1)));
        assertThat(page(path, Office.ORGANISATION_OFFICER))
                .doesNotContainPattern(member(former.get(1)));
        assertThat(page(path + "?day=nonsense", Office.ORGANISATION_OFFICER)).contains(path);
    }

    private static String member(String name) {
        return "class=\"name\" href=\"[^\"]+\">" + name + "<";
    }

    private String page(String path, Office office) throws Exception {
        return pages.perform(get(path).with(SignedInAs.office(office)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
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
