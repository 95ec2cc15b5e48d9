package org.nengxia.exchange.load;

import java.util.stream.Collectors;
import org.nengxia.exchange.sheet.Field;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Registers;
import org.springframework.stereotype.Component;

/// Refuses what points to nothing: unknown and ambiguous units and persons, records that are not
/// there. What the same file brings in another sheet counts as there.
@Component
class References {
    private final Findings findings;
    private final Registers registers;

    References(Findings findings, Registers registers) {
        this.findings = findings;
        this.registers = registers;
    }

    void check(Job job, Staged staged, StagedFile file) {
        for (Column column : staged.register().columns()) {
            switch (column.kind()) {
                case Kind.UnitOf _ -> checkUnit(job, staged, column);
                case Kind.CadreOf _ -> checkCadre(job, staged, column, file);
                case Kind.RecordOf(String register) ->
                        checkRecord(job, staged, column, register, file);
                case Kind.EvidenceOf _ -> checkEvidence(job, staged, column, file);
                default -> {}
            }
        }
    }

    private void checkUnit(Job job, Staged staged, Column column) {
        String rows =
                "SELECT sheet_no, row_no, %1$s__raw FROM %2$s WHERE %1$s__raw IS NOT NULL AND %1$s IS NULL AND %1$s__times "
                        .formatted(column.name(), staged.ready());
        findings.addAll(job, staged, column, "unit.unknown", rows + "IS NULL");
        findings.addAll(job, staged, column, "unit.ambiguous", rows + "> 1");
    }

    private void checkCadre(Job job, Staged staged, Column column, StagedFile file) {
        String unfound =
                "FROM %2$s r WHERE %1$s IS NULL AND (%1$s__id IS NOT NULL OR %1$s__name IS NOT NULL AND %1$s__month IS NOT NULL)"
                        .formatted(column.name(), staged.ready());
        findings.addAll(
                job,
                staged,
                column,
                "person.unknown",
                "SELECT sheet_no, row_no, concat_ws(' ', %1$s__name, left(%1$s__id, 3) || '****' || right(%1$s__id, 2), to_char(%1$s__month, 'YYYY-MM')) %2$s AND %1$s__times IS NULL%3$s"
                        .formatted(column.name(), unfound, knownInFile(job, column, file)));
        findings.addAll(
                job,
                staged,
                column,
                "person.ambiguous",
                "SELECT sheet_no, row_no, %1$s__name, to_char(%1$s__month, 'YYYY-MM'), %1$s__times::text %2$s AND %1$s__times > 1"
                        .formatted(column.name(), unfound));
        findings.addAll(
                job,
                staged,
                column,
                "person.otherName",
                "SELECT sheet_no, row_no, %1$s__name, %1$s__found FROM %2$s WHERE %1$s__found <> %1$s__name AND exchange.name_key(%1$s__found) <> exchange.name_key(%1$s__name)"
                        .formatted(column.name(), staged.ready()));
    }

    /// A faulty roster is not written, so its cadres cannot be found: that is no further fault.
    private static String knownInFile(Job job, Column column, StagedFile file) {
        if (!job.isFaulty()) {
            return "";
        }
        return file.cadres()
                .map(cadres ->
                        " AND r.%1$s IS NOT NULL AND NOT EXISTS (SELECT FROM %2$s c WHERE c.id_number = r.%1$s)"
                                .formatted(Field.identityOf(column), cadres.stage()))
                .orElse("");
    }

    private void checkRecord(
            Job job, Staged staged, Column column, String register, StagedFile file) {
        var target = registers.find(register).orElseThrow();
        String inFile =
                file.of(register)
                        .map(other ->
                                " AND NOT EXISTS (SELECT FROM %s o WHERE o.%s = r.%s)"
                                        .formatted(other.stage(), other.key(), column.name()))
                        .orElse("");
        findings.addAll(
                job,
                staged,
                column,
                "record.unknown",
                "SELECT sheet_no, row_no, %1$s, '%5$s' FROM %2$s r WHERE %1$s IS NOT NULL AND NOT EXISTS (SELECT FROM %3$s t WHERE t.%4$s = r.%1$s)%6$s"
                        .formatted(
                                column.name(),
                                staged.ready(),
                                target.table(),
                                target.key().name(),
                                target.label().zh(),
                                inFile));
    }

    private void checkEvidence(Job job, Staged staged, Column column, StagedFile file) {
        String inFile =
                job.isFaulty()
                        ? file.all().stream()
                                .map(other ->
                                        " AND NOT EXISTS (SELECT FROM %s o WHERE o.%s = e.item)"
                                                .formatted(other.stage(), other.key()))
                                .collect(Collectors.joining())
                        : "";
        findings.addAll(
                job,
                staged,
                column,
                "evidence.unknown",
                "SELECT r.sheet_no, r.row_no, e.item FROM %2$s r CROSS JOIN unnest(r.%1$s) AS e (item) WHERE NOT EXISTS (SELECT FROM evidence.listed i WHERE i.number = e.item)%3$s"
                        .formatted(column.name(), staged.ready(), inFile));
    }
}
