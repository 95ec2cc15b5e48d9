package org.nengxia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.SampleCountyTest;
import org.nengxia.ledger.deep.DeepCheck;
import org.nengxia.ledger.deep.DeepFinding;
import org.nengxia.ledger.deep.Deviation;
import org.nengxia.ledger.deep.Deviation.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody with the database's password changes a hundred rows of the tables that acts wrote; the
/// log stays as it was. Each row is named, with the entry that wrote it, and no other.
@SampleCountyTest
class TamperedTablesTest {
    private static final int ROWS = 100;
    private static final String SOME = " IN (SELECT number FROM victim)";

    @Autowired DeepCheck deep;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    @Test
    void tablesThatOnlyActsWroteAgreeWithTheLog() {
        var finding = deep.verify(List.of());
        assertThat(finding.deviations()).isEmpty();
        assertThat(finding.sound()).isTrue();
        assertThat(finding.rows()).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roster.tenure | UPDATE roster.tenure SET appointed_by = 'x' WHERE number",
                "roster.tenure | UPDATE roster.tenure SET began_on = began_on - 1 WHERE number",
                "assessment.appraisal | UPDATE assessment.appraisal SET issued = issued + 1 WHERE number",
                "assessment.grade | UPDATE assessment.grade SET decided_on = decided_on + 1 WHERE number",
                "casework.case_file | UPDATE casework.case_file SET reason = 'x' WHERE number"
            })
    void everyEditedRowIsNamed(String table, String edit) {
        expect(table, Kind.EDITED, edit + SOME);
    }

    @Test
    void whatHappenedInACaseCannotBeRetold() {
        expect(
                "casework.case_file",
                "casework.entry",
                Kind.EDITED,
                "UPDATE casework.entry SET body = body || '{\"organ\": \"x\"}' WHERE seq = 1 AND case_number"
                        + SOME,
                "UPDATE victim SET number = json_build_array(number, 1)::text");
    }

    @ParameterizedTest
    @CsvSource({"assessment.grade", "assessment.appraisal", "roster.tenure"})
    void everyRemovedRowIsNamed(String table) {
        expect(table, Kind.REMOVED, "DELETE FROM " + table + " WHERE number" + SOME);
    }

    @Test
    void everyInsertedRowIsNamed() {
        expect(
                "assessment.grade",
                Kind.INSERTED,
                "CREATE TEMP TABLE forged ON COMMIT DROP AS SELECT * FROM assessment.grade WHERE number"
                        + SOME,
                "UPDATE forged SET number = 'X' || number, year = year + 30",
                "INSERT INTO assessment.grade SELECT * FROM forged",
                "UPDATE victim SET number = 'X' || number");
    }

    @Test
    void rowsChangedWhileTheTriggersAreOffAreNamedToo() {
        expect(
                "assessment.grade",
                Kind.EDITED,
                "ALTER TABLE assessment.grade DISABLE TRIGGER USER",
                "UPDATE assessment.grade SET integrity = NULL, decided_on = '2001-01-01' WHERE number"
                        + SOME,
                "ALTER TABLE assessment.grade ENABLE TRIGGER USER");
    }

    @Test
    void twoRowsThatChangedPlacesAreNamed() {
        expect(
                "assessment.grade",
                Kind.EDITED,
                "UPDATE assessment.grade SET number = number || '-' WHERE number" + SOME,
                """
                UPDATE assessment.grade g SET number = o.number
                FROM (SELECT number, lag(number, 1, (SELECT max(number) FROM victim)) OVER (ORDER BY number) AS other
                      FROM victim) o
                WHERE g.number = o.other || '-'\
                """);
    }

    @Test
    void aNoteMadeToFitTheEditedRowsBetraysTheEntry() {
        var finding =
                tampered(
                        "assessment.grade",
                        "UPDATE assessment.grade SET decided_on = decided_on + 1 WHERE number"
                                + SOME,
                        """
                        UPDATE ledger.bound SET entry = (SELECT max(entry) FROM ledger.bound WHERE relation = 'assessment.grade')
                        WHERE entry IS NULL AND relation = 'assessment.grade'\
                        """);
        assertThat(finding.count()).isEqualTo(1);
        assertThat(finding.deviations().getFirst().kind()).isEqualTo(Kind.NOTE_CHANGED);
    }

    @Test
    void notesThatWereRemovedBetrayTheirEntries() {
        var finding =
                tampered(
                        "assessment.grade",
                        "DELETE FROM ledger.bound WHERE relation = 'assessment.grade'");
        assertThat(kinds(finding, "")).isNotEmpty().containsOnly(Kind.NOTE_CHANGED);
        assertThat(kinds(finding, "assessment.grade")).containsOnly(Kind.INSERTED);
    }

    @Test
    void aTableThatIsNoLongerBoundIsNamed() {
        var finding = tampered("assessment.grade", "DELETE FROM ledger.bound_table");
        assertThat(kinds(finding, "assessment.grade")).containsExactly(Kind.UNBOUND);
    }

    private void expect(String table, Kind kind, String... changes) {
        expect(table, table, kind, changes);
    }

    private void expect(String victims, String table, Kind kind, String... changes) {
        transaction.executeWithoutResult(status -> {
            apply(victims, changes);
            var finding = deep.verifyHere(List.of());
            var named =
                    database.sql("SELECT number FROM victim")
                            .query((row, _) -> row.getString(1))
                            .list();
            assertThat(finding.count()).isEqualTo(ROWS);
            assertThat(finding.deviations())
                    .allMatch(each -> each.table().equals(table) && each.kind() == kind)
                    .allMatch(each -> (each.entry() == null) == (kind == Kind.INSERTED))
                    .extracting(Deviation::key)
                    .containsExactlyInAnyOrderElementsOf(named);
            status.setRollbackOnly();
        });
    }

    private DeepFinding tampered(String table, String... changes) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    apply(table, changes);
                    status.setRollbackOnly();
                    return deep.verifyHere(List.of());
                }));
    }

    private void apply(String table, String... changes) {
        var victims =
                "CREATE TEMP TABLE victim ON COMMIT DROP AS SELECT number FROM %s ORDER BY md5(number) LIMIT %d"
                        .formatted(table, ROWS);
        Stream.concat(Stream.of(victims), Arrays.stream(changes))
                .forEach(sql -> database.sql(sql).update());
    }

    private static List<Kind> kinds(DeepFinding finding, String table) {
        return finding.deviations().stream()
                .filter(each -> each.table().equals(table))
                .map(Deviation::kind)
                .toList();
    }
}
