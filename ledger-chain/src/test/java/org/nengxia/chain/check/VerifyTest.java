package org.nengxia.chain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.chain.Export;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.MerkleTree;
import org.nengxia.chain.SampleLedger;
import org.nengxia.chain.TreeHead;

class VerifyTest {

    @TempDir Path folder;
    private Path file = Path.of("");
    private TreeHead head = Frontier.EMPTY.head();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void exportALedgerWithADeletedAndAnEmptyContent() throws IOException {
        var entries = SampleLedger.entries(12, 7);
        entries.set(3, SampleLedger.with(entries.get(3), null, null));
        head = SampleLedger.head(entries);
        file = folder.resolve("ledger.txt");
        try (var out = Files.newBufferedWriter(file)) {
            Export.write(out, entries.iterator(), head);
        }
    }

    @Test
    void anIntactExportIsConfirmedInOneSentence() {
        assertThat(run(file.toString())).isZero();
        assertThat(text()).startsWith("账本完整：共 12 条，11 条连同内容核对，1 条只核对承诺值").hasLineCount(1);
        assertThat(run(file.toString(), "12", head.root().hex())).isZero();
        assertThat(text()).contains("与另行留存的根一致");
    }

    @Test
    void anEditedLineIsNamed() throws IOException {
        var lines = Files.readAllLines(file);
        var forged = SampleLedger.opening(new Random(1));
        var fields = lines.get(6).split(" ", -1);
        fields[3] = forged.salt().base64();
        lines.set(6, String.join(" ", fields));
        Files.write(file, lines);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(text()).contains("序号 5 的记录内容被改动").hasLineCount(1);
    }

    @Test
    void anExportThatDisagreesWithANotedRootIsBroken() {
        assertThat(run(file.toString(), "5", MerkleTree.emptyRoot().hex())).isEqualTo(1);
        assertThat(text()).contains("序号 0 至 4 的记录与留存的根不符");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsLine() throws IOException {
        var lines = Files.readAllLines(file);
        lines.set(4, lines.get(4) + " x");
        Files.write(file, lines);
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(text()).contains("第 5 行").hasLineCount(1);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run(file.toString(), "5", "root")).isEqualTo(2);
        Files.writeString(file, "");
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
    }

    private int run(String... args) {
        printed.reset();
        return Verify.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
