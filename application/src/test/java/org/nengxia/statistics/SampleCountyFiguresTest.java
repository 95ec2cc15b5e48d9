package org.nengxia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.SampleCountyTest;
import org.nengxia.SampleFiles;
import org.nengxia.kernel.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// MISSION, column "figure": the files of the fictional county give every one of them.
@SampleCountyTest
class SampleCountyFiguresTest {
    private static final Period THREE_YEARS =
            new Period(LocalDate.of(2003, 1, 1), LocalDate.of(2005, 12, 31));
    private static final String HANDLINGS_AND_SOURCES =
            """
            WITH recounted AS (
                SELECT number, cadre_id, measure, measure IN ('DEMOTION', 'REMOVAL') AS down, unnest(sources) AS source
                FROM evidence.handling WHERE extract(year FROM decided_on) BETWEEN 2003 AND 2005)
            """;
    private static final String MISSION =
            """
            inspection.handled 58, inspection.demotedOrRemoved 6, commissioner.engaged 6,
            audit.units 119, audit.cadres 149, audit.handled 32, audit.demotedOrRemoved 4,
            report.received 52, report.verified 52, report.handled 31, report.demotedOrRemoved 8,
            supervisor.engaged 51, notice.departments 8, notice.aspects 10, jointMeeting.departments 9,
            notice.demotedOrRemoved 7, assessment.votes.demotedOrRemoved 5,
            assessment.lastPlace.demotedOrRemoved 9, conversion.total 103, adjusted.total 39,
            team.dissected 7, reinstated.total 2, regulation.manifestations 18, regulation.modes 5\
            """;

    @Autowired Figures figures;
    @Autowired JdbcClient database;
    @Autowired SampleFiles files;

    private Map<String, BigDecimal> counted() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        figures.all(THREE_YEARS).forEach(value -> numbers.put(value.id(), value.number()));
        return numbers;
    }

    @Test
    void everyFigureOfTheSourceFollowsFromTheRecords() {
        Map<String, BigDecimal> counted = counted();
        for (String figure : MISSION.split(",", -1)) {
            String[] pair = figure.strip().split(" ", -1);
            assertThat(counted.get(pair[0])).as(pair[0]).isEqualByComparingTo(pair[1]);
        }
        assertThat(counted.get("audit.irregularYuan")).isGreaterThan(new BigDecimal("30000000"));
        assertThat(counted.get("audit.opinions")).isGreaterThan(new BigDecimal("160"));
        for (int year = 2003; year <= 2005; year++) {
            assertThat(counted.get("inspection.count." + year))
                    .isBetween(new BigDecimal(90), new BigDecimal(110));
            assertThat(counted.get("notice.count." + year)).isGreaterThan(new BigDecimal(100));
        }
    }

    @Test
    void theSixChannelsAddUpToThirtyNineWithNobodyTwice() {
        Reconciliation sums = figures.reconciliation(THREE_YEARS);
        assertThat(sums.terms())
                .extracting(term -> term.number().intValueExact())
                .containsExactly(6, 4, 8, 7, 5, 9);
        assertThat(sums.agrees()).isTrue();
    }

    @Test
    void countingASecondTimeInOtherWordsGivesTheSame() throws IOException {
        Map<String, BigDecimal> counted = counted();
        Map<String, String> recount = recount();
        recount.forEach((key, sql) ->
                assertThat(
                                database.sql(HANDLINGS_AND_SOURCES + sql)
                                        .query(BigDecimal.class)
                                        .single())
                        .as(key)
                        .isEqualByComparingTo(counted.get(key)));
        counted.keySet().removeIf(key -> key.startsWith("regulation."));
        assertThat(recount.keySet()).isEqualTo(counted.keySet());
    }

    private static Map<String, String> recount() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        SampleCountyFiguresTest.class.getResourceAsStream(
                                "/figures/recount.sql"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> statements = new LinkedHashMap<>();
            for (String part : text.split("(?m)^-- (?=[a-zA-Z]+\\.)", -1)) {
                int end = part.indexOf('\n');
                if (!part.startsWith("--")) {
                    statements.put(part.substring(0, end), part.substring(end));
                }
            }
            return statements;
        }
    }

    @Test
    void everyFigureOpensToAsManyRecordsAsItCountsOrMore() {
        for (FigureValue value : figures.all(THREE_YEARS)) {
            FigureRecords opened =
                    figures.records(value.id(), THREE_YEARS, Slice.ALL).orElseThrow();
            assertThat(opened.rows()).as(value.id()).hasSize((int) opened.total());
            assertThat(opened.value()).isEqualTo(value);
            assertThat(opened.total()).as(value.id()).isPositive();
        }
    }

    @Test
    @Transactional
    void oneRecordChangedInACopyOfTheFilesChangesTheFigures(@TempDir Path folder)
            throws IOException {
        Path copy = folder.resolve("changed.xlsx");
        changeFirst("免职", "通报批评", copy);
        files.take(List.of(copy));
        Map<String, BigDecimal> changed = counted();
        assertThat(changed.get("adjusted.total")).isEqualByComparingTo("38");
        String terms =
                figures.reconciliation(THREE_YEARS).terms().stream()
                        .map(term -> term.number().toPlainString())
                        .collect(Collectors.joining("+"));
        assertThat(terms).isNotEqualTo("6+4+8+7+5+9");
        assertThat(figures.reconciliation(THREE_YEARS).sum()).isEqualByComparingTo("38");
    }

    private void changeFirst(String from, String to, Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(files.file("处理"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            Cell cell = cell(workbook, from);
            Row row = cell.getRow();
            int column = cell.getColumnIndex();
            row.removeCell(cell);
            row.createCell(column).setCellValue(to);
            workbook.write(out);
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String text) {
        for (Row row : workbook.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }
}
