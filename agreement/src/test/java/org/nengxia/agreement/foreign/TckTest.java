package org.nengxia.agreement.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nengxia.agreement.foreign.Tck.Line;
import org.nengxia.agreement.foreign.Tck.Verdict;

/// Cases in the format of the DMN TCK, written for this test: one that is right, one that expects
/// something else than the table says, and tables outside the language.
class TckTest {
    private static List<Line> lines() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(TckTest.class.getClassLoader().getResource("tck"));
        return Tck.run(Path.of(folder.toURI()));
    }

    private static Verdict of(String testCase, String node) throws Exception {
        return lines().stream()
                .filter(line -> line.testCase().equals(testCase) && line.node().equals(node))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void aCaseIsAnsweredWithAllRowsThatMatchInTheOrderOfTheTable() throws Exception {
        assertThat(of("001", "Duties")).isEqualTo(new Verdict.Passed());
        assertThat(of("002", "Duties")).isEqualTo(new Verdict.Passed());
        assertThat(of("003", "Duties")).isEqualTo(new Verdict.Passed());
        assertThat(of("004", "Duties")).isEqualTo(new Verdict.Passed());
    }

    @Test
    void aCaseThatExpectsSomethingElseFailsWithBoth() throws Exception {
        assertThat(of("005", "Duties"))
                .isEqualTo(new Verdict.Failed("[inspect, soon]", "[insure, at once]"));
    }

    @Test
    void whatIsOutsideTheLanguageIsRefusedWithItsReason() throws Exception {
        assertThat(of("006", "Tax"))
                .isEqualTo(
                        new Verdict.Refused(
                                "the hit policy must be COLLECT without aggregation, not UNIQUE"));
        assertThat(of("006", "Length"))
                .isEqualTo(
                        new Verdict.Refused(
                                "a column looks at fact, fact / fact or fact - fact only"));
        assertThat(of("006", "Price"))
                .isEqualTo(new Verdict.Refused("no decision table gives this result"));
    }
}
