package org.nengxia.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.casework.deadline.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;

/// The working calendar is taken and shown on the command line; the running product reckons with it
/// without a new start. The days of 2095 are made up.
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarCommandTest {
    @Autowired WorkingDays days;

    @Value("${nengxia.home}")
    String home = "";

    @TempDir Path folder = Path.of("");

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home, "--lang", "en"));
        return new CommandLine(new CalendarCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(all.toArray(String[]::new));
    }

    private String file(String days) throws Exception {
        Path file = folder.resolve("2095.yaml");
        return Files.writeString(
                        file,
                        "source: {zh: 通知, en: the notice}\nyears:\n  2095: {off: [%s], work: [2095-01-08]}\n"
                                .formatted(days))
                .toString();
    }

    @Test
    void aYearIsTakenShownAndChangedOnlyWithAReason(CapturedOutput printed) throws Exception {
        assertThat(run("show", "2095")).isEqualTo(1);
        assertThat(run("import", file("2095-01-01..2095-01-03"))).isZero();
        days.forget();
        assertThat(days.calendar().years()).contains(2095);
        assertThat(run("show", "2095")).isZero();
        assertThat(printed)
                .contains("The working calendar has no 2095")
                .contains("Days off: 2095-01-01..2095-01-03")
                .contains("Weekend days worked: 2095-01-08")
                .contains("From the notice (file 2095.yaml, digest ");
        String other = file("2095-01-01..2095-01-04");
        assertThat(run("import", other)).isEqualTo(1);
        assertThat(run("import", other, "--replace")).isEqualTo(2);
        assertThat(run("import", other, "--replace", "--reason", "调整")).isZero();
        assertThat(run("show", "2095")).isZero();
        assertThat(printed).contains("Changed because: 调整").contains("2095-01-01..2095-01-04");
    }

    @Test
    void whatCannotBeReadIsToldInOneSentence(CapturedOutput printed) throws Exception {
        assertThat(run("import", folder.resolve("none.yaml").toString())).isEqualTo(1);
        assertThat(run("import", file("2095-02-30"))).isEqualTo(1);
        assertThat(printed)
                .contains("none.yaml cannot be read and was not taken")
                .contains("2095.yaml, row 3, column 2095 off: '2095-02-30' is no day");
        assertThat(run("show", "2025")).isZero();
        assertThat(printed).contains("It ships with the product.");
    }
}
