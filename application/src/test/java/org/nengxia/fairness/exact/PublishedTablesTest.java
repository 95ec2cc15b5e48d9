package org.nengxia.fairness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {

    private static List<NamedCsvRecord> table(String name) throws IOException {
        Path file = Path.of("src/test/resources/fairness", name);
        try (var lines =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            return lines.stream().toList();
        }
    }

    private static long whole(NamedCsvRecord line, String column) {
        return Long.parseLong(line.getField(column));
    }

    private static double number(NamedCsvRecord line, String column) {
        return Double.parseDouble(line.getField(column));
    }

    private static Share share(long yes, long no) {
        return new Share(yes, yes + no);
    }

    @Test
    void theExactTestGivesThePublishedProbabilities() throws IOException {
        for (NamedCsvRecord line : table("fisher.csv")) {
            var shares =
                    new FourFold(
                            share(whole(line, "a"), whole(line, "b")),
                            share(whole(line, "c"), whole(line, "d")));
            assertThat(shares.probability())
                    .as(line.getField("source"))
                    .isCloseTo(number(line, "probability"), within(5e-7));
        }
    }

    @Test
    void theExactIntervalGivesThePublishedEnds() throws IOException {
        for (NamedCsvRecord line : table("intervals.csv")) {
            Share share = new Share(whole(line, "count"), whole(line, "of"));
            assertThat(share.low()).isCloseTo(number(line, "low"), within(5e-5));
            assertThat(share.high()).isCloseTo(number(line, "high"), within(5e-5));
        }
    }

    /// R, p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm").
    @Test
    void theCorrectionGivesThePublishedProbabilities() {
        assertThat(Holm.corrected(List.of(0.01, 0.04, 0.03, 0.005)))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(Holm.corrected(List.of(0.9, 0.8))).containsExactly(1.0, 1.0);
        assertThat(Holm.corrected(List.of())).isEmpty();
    }

    @Test
    void nobodyIsNoShareAndTellsNothing() {
        Share nobody = new Share(0, 0);
        assertThat(List.of(nobody.rate(), nobody.low(), nobody.high()))
                .containsExactly(0.0, 0.0, 1.0);
        FourFold empty = new FourFold(nobody, nobody);
        assertThat(empty.probability()).isEqualTo(1);
        assertThat(empty.leastExpected()).isZero();
    }

    @Test
    void whatIsToBeExpectedDependsOnTheSumsOnly() {
        FourFold one = new FourFold(new Share(9, 30), new Share(1, 70));
        FourFold other = new FourFold(new Share(0, 30), new Share(10, 70));
        assertThat(one.leastExpected()).isEqualTo(other.leastExpected()).isEqualTo(3);
        assertThat(one.difference()).isCloseTo(0.3 - 1 / 70.0, within(1e-12));
        assertThat(one.ratio()).isCloseTo(21, within(1e-9));
    }
}
