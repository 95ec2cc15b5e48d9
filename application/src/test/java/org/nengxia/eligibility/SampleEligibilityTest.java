package org.nengxia.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengxia.SampleCountyTest;
import org.nengxia.cli.law.EligibilityCommand;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Running;
import org.nengxia.policy.term.Bar;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import picocli.CommandLine;

@SampleCountyTest
@ExtendWith(OutputCaptureExtension.class)
class SampleEligibilityTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);

    @Autowired private EligibilityList list;
    @Autowired private Eligibility eligibility;
    @Autowired private WebApplicationContext product;

    @Value("${nengxia.home}")
    private String home = "";

    private MockMvc pages;

    @BeforeEach
    void open() {
        pages =
                MockMvcBuilders.webAppContextSetup(product)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    private List<EligibilityList.Line> lines(String bar, String state, String order) {
        return list.lines(
                new EligibilityList.Wanted("", bar, state, order), DAY, Language.ZH, Actor.PRODUCT);
    }

    private String page(String path) throws Exception {
        byte[] content =
                pages.perform(get(path).with(SignedInAs.office(Office.ORGANISATION_OFFICER)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void theListNarrowsByBarAndAnswerAndHasBothKinds() {
        var all = lines("", "", "");
        var barred = lines("promotion", "barred", "");
        var undetermined = lines("", "undetermined", "");
        assertThat(barred).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(undetermined).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all)
                .extracting(EligibilityList.Line::latest)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lines("", "", "until")).extracting(EligibilityList.Line::latest).isSorted();
        assertThat(all).hasSameSizeAs(eligibility.all(DAY, Actor.PRODUCT).keySet());
    }

    @Test
    void theFileHasAsManyLinesAsTheListAndItsFilters() throws Exception {
        assertThat(page("/eligibility.csv").lines()).hasSize(lines("", "", "").size() + 1);
        assertThat(page("/eligibility.csv?bar=promotion&state=barred").lines())
                .hasSize(lines("promotion", "barred", "").size() + 1);
        assertThat(page("/eligibility?asOf=someday")).contains(list.usualDay().toString());
    }

    @Test
    void everyPeriodOnTheCadresPageOpensToItsRecordAndItsRow() throws Exception {
        var line = lines("promotion", "barred", "").getFirst();
        var period = line.bars().getFirst().periods().getFirst();
        assertThat(page("/cadres/" + line.cadre().id()))
                .contains("id=\"eligibility\"", period.law(), period.record());
        assertThat(page(period.record())).contains(period.number());
        assertThat(page("/eligibility")).contains(line.cadre().name(), period.number());
    }

    @Test
    void whoCameLastAndWasDemotedMayNotRiseForAYear() {
        List<Running> periods =
                eligibility.all(DAY, Actor.PRODUCT).values().stream()
                        .flatMap(answers -> because(answers.get(Bar.PROMOTION)).stream())
                        .toList();
        assertThat(periods)
                .anyMatch(each -> each.taken().grounds().equals(List.of("E2")))
                .extracting(Running::until)
                .noneMatch(until -> until != null && until.isBefore(DAY));
    }

    private static List<Running> because(@Nullable Eligible answer) {
        return answer instanceof Eligible.BarredUntil barred ? barred.because() : List.of();
    }

    @Test
    void theCommandLineTellsOfOneAndOfAll(CapturedOutput printed) {
        var line = lines("promotion", "barred", "").getFirst();
        String cadre = line.cadre().idNumber().text();
        assertThat(run(cadre)).isZero();
        assertThat(printed.getOut()).contains("提拔", line.latest().toString());
        assertThat(run("--all", "--lang", "EN")).isZero();
        assertThat(printed.getOut()).contains("promotion until " + line.latest());
        assertThat(run("990123199901010000")).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", home));
        all.addAll(List.of(arguments));
        return new CommandLine(new EligibilityCommand()).execute(all.toArray(String[]::new));
    }
}
