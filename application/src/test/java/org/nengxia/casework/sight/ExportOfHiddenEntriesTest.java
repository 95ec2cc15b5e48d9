package org.nengxia.casework.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Auditor;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.ShownLedger;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A reader who may not see a case takes the ledger away and has it checked elsewhere: of the
/// hidden entries there is the salted commitment, which tells nothing and still has to fit.
@SampleCountyTest
class ExportOfHiddenEntriesTest {
    private static final Actor READER =
            new Actor("audit-administrator", "查留痕", Office.AUDIT_ADMINISTRATOR);

    @Autowired private Ledger ledger;
    @Autowired private ShownLedger shown;
    @Autowired private Checkpoints checkpoints;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient database;
    @TempDir private Path folder;
    private String caseNumber = "";
    private long entry;

    @BeforeEach
    void anActOfACaseThatTheReaderMayNotSeeAndOneThatHeMay() {
        caseNumber =
                database.sql("SELECT min(number) FROM casework.case_file")
                        .query(String.class)
                        .single();
        entry = record("casework.act", caseNumber);
        record("export-test.act", "open");
    }

    @Test
    void theAuditorsProgramConfirmsAnExportThatTellsNothingOfWhatIsHidden() throws IOException {
        var signed = ((Kept) checkpoints.make()).checkpoint();
        Path file = export();
        var lines = Files.readAllLines(file);
        long hidden = lines.stream().filter(line -> line.split(" ", -1).length == 3).count();
        assertThat(contents(lines)).contains("export-test.act").doesNotContain(caseNumber);
        assertThat(hidden).isPositive();
        assertThat(says(file, signed.file()))
                .contains(
                        "账本完整：共 %1$d 条，%2$d 条连同内容核对，%3$d 条只核对承诺值"
                                .formatted(
                                        signed.head().size(),
                                        signed.head().size() - hidden,
                                        hidden),
                        "与另行留存的根一致");
    }

    @Test
    void aHiddenEntryWhoseCommitmentWasForgedIsNamed() throws IOException {
        var signed = ((Kept) checkpoints.make()).checkpoint();
        Path file = export();
        var lines = Files.readAllLines(file);
        var fields = lines.get((int) entry + 1).split(" ", -1);
        assertThat(fields).hasSize(3);
        lines.set((int) entry + 1, entry + " " + "0".repeat(64) + " " + fields[2]);
        Files.write(file, lines);
        assertThat(says(file, signed.file())).contains("序号 " + entry + " 的记录与当时登记的根不符");
    }

    private String says(Path file, Path checkpoint) throws IOException {
        var key = checkpoints.key().text();
        return Auditor.says(file, "--checkpoint", checkpoint.toString(), "--key", key);
    }

    private Path export() throws IOException {
        Path file = folder.resolve("ledger.txt");
        try (var out = Files.newBufferedWriter(file)) {
            shown.export(out, READER);
        }
        return file;
    }

    private static String contents(List<String> lines) {
        var text = new StringBuilder();
        for (String line : lines) {
            var fields = line.split(" ", -1);
            if (fields.length == 5) {
                var payload = Base64.getDecoder().decode(fields[4]);
                text.append(new String(payload, StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    private long record(String name, String subject) {
        var act = new Act(Actor.COMMAND_LINE, name, subject, Map.of());
        transaction.executeWithoutResult(_ -> ledger.record(act));
        return ledger.head().size() - 1;
    }
}
