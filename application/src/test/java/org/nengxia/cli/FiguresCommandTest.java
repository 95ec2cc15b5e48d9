package org.nengxia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class FiguresCommandTest {
    private static final String[] A_YEAR = {"--from", "2003-01-01", "--to", "2003-12-31"};

    @Value("${nengxia.home}")
    String home;

    @TempDir Path folder;

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", home));
        all.addAll(List.of(arguments));
        return new CommandLine(new FiguresCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(all.toArray(String[]::new));
    }

    private int runForAYear(String... arguments) {
        List<String> all = new ArrayList<>(List.of(A_YEAR));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    @Test
    void theAnswerStandsAloneOnStandardOutput(CapturedOutput printed) {
        int before = printed.getOut().length();
        assertThat(runForAYear("--format", "json")).isZero();
        Map<?, ?> figures =
                JsonMapper.shared().readValue(printed.getOut().substring(before), Map.class);
        assertThat(figures)
                .hasSize(31)
                .allSatisfy((_, number) -> assertThat(number).isInstanceOf(Number.class));
    }

    @Test
    void theTableEndsWithTheReconciliation(CapturedOutput printed) {
        assertThat(runForAYear("--lang", "en")).isZero();
        assertThat(printed.getOut())
                .contains("adjusted.total")
                .contains("agrees: counting persons");
    }

    @Test
    void anEndBeforeTheBeginningAndAWorkbookWithoutAFileAreRefused(CapturedOutput printed) {
        assertThat(run("--from", "2005-01-02", "--to", "2005-01-01")).isEqualTo(1);
        assertThat(printed.getErr()).contains("末日 2005-01-01 早于首日 2005-01-02");
        assertThat(run("--format", "xlsx")).isEqualTo(1);
        assertThat(printed.getErr()).contains("请用 --out 指定文件");
    }

    @Test
    void aFileHoldsWhatWasAskedFor() {
        Path csv = folder.resolve("figures.csv");
        assertThat(runForAYear("--format", "csv", "--out", csv.toString())).isZero();
        assertThat(csv).content().startsWith("代码,指标,数值");
        Path workbook = folder.resolve("figures.xlsx");
        assertThat(runForAYear("--format", "xlsx", "--out", workbook.toString())).isZero();
        assertThat(workbook).isNotEmptyFile();
    }
}
