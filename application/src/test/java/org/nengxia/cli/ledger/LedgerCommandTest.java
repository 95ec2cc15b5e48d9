package org.nengxia.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Auditor;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class LedgerCommandTest {
    @Autowired Ledger ledger;
    @Autowired Checkpoints checkpoints;
    @Autowired TransactionTemplate transaction;

    @Value("${nengxia.home}")
    String home;

    @TempDir Path folder;

    @Test
    void anIntactLedgerIsConfirmedInOneSentence(CapturedOutput printed) {
        actOnce();
        assertThat(run("verify")).isZero();
        assertThat(printed).contains("留痕完整：共 " + ledger.head().size() + " 条");
        assertThat(run("verify", "--lang", "en")).isZero();
        assertThat(printed).contains("The ledger is intact: ");
    }

    @Test
    void aHeadNotedElsewhereThatDiffersEndsWithOne(CapturedOutput printed) {
        actOnce();
        var head = ledger.head();
        assertThat(run("verify", "--noted", head.size() + ":" + head.root())).isZero();
        assertThat(run("verify", "--noted", "1:" + "0".repeat(64))).isEqualTo(1);
        assertThat(printed).contains("序号 0 的记录与留存的根不符");
        assertThat(run("verify", "--noted", "1-" + head.root())).isEqualTo(2);
    }

    @Test
    void anExportIsWrittenOnceAndNeverOverAnotherFile(CapturedOutput printed) throws Exception {
        actOnce();
        var file = folder.resolve("ledger.txt");
        assertThat(run("export", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).endsWith("root " + ledger.head().root() + "\n");
        assertThat(run("export", "--out", file.toString())).isEqualTo(1);
        assertThat(printed).contains("没有导出：" + file + " 已存在");
        var nowhere = folder.resolve("none/ledger.txt");
        assertThat(run("export", "--out", nowhere.toString())).isEqualTo(1);
        assertThat(printed).contains("没有导出：写不了 " + nowhere);
        assertThat(folder).isDirectoryContaining(file::equals).isNotEmptyDirectory();
    }

    @Test
    void aCheckpointIsCarriedAwayAndHeldAgainstTheLedgerLater(CapturedOutput printed)
            throws Exception {
        actOnce();
        assertThat(run("checkpoint", "--out", folder.toString())).isZero();
        assertThat(run("checkpoint", "--out", folder.toString())).isZero();
        assertThat(printed).contains("已签", "可以带走", "没有覆盖", "见证方签名 0 个");
        var carried = folder.resolve("%012d.checkpoint".formatted(ledger.head().size()));
        actOnce();
        assertThat(run("verify", "--checkpoint", carried.toString())).isZero();
        Files.writeString(folder.resolve("no.checkpoint"), "nonsense");
        assertThat(run("verify", "--checkpoint", folder.resolve("no.checkpoint").toString()))
                .isEqualTo(1);
        assertThat(printed).contains("没有核验：");
    }

    @Test
    void anEntryIsProvedInAFileThatTheStandAloneProgramConfirms(CapturedOutput printed)
            throws Exception {
        actOnce();
        var file = folder.resolve("entry.tlog-proof");
        var entry = Long.toString(ledger.head().size() - 1);
        assertThat(run("proof", "--entry", entry, "--out", file.toString())).isZero();
        assertThat(run("proof", "--entry", entry, "--out", file.toString())).isEqualTo(1);
        assertThat(Files.readString(file)).startsWith("c2sp.org/tlog-proof@v1\nextra ");
        assertThat(Auditor.says("proof", file.toString(), "--key", checkpoints.key().text()))
                .contains("证明成立：序号 " + entry + " 的记录在账本中");
        var beyond = folder.resolve("beyond").toString();
        assertThat(run("proof", "--entry", "999999", "--out", beyond)).isEqualTo(1);
        assertThat(run("key")).isZero();
        assertThat(printed).contains("nengxia.county/ledger-");
    }

    @Test
    void aProofOfGrowthShowsTheArchiveThatNothingWasRewrittenWithoutShowingIt(
            CapturedOutput printed) throws Exception {
        actOnce();
        assertThat(run("checkpoint", "--out", folder.toString())).isZero();
        var older = folder.resolve("%012d.checkpoint".formatted(ledger.head().size())).toString();
        actOnce();
        var file = folder.resolve("growth.txt").toString();
        assertThat(run("growth", "--checkpoint", older, "--out", file)).isZero();
        assertThat(run("growth", "--checkpoint", older, "--out", file)).isEqualTo(1);
        var key = checkpoints.key().text();
        assertThat(Auditor.says("growth", file, "--checkpoint", older, "--key", key))
                .contains("延续成立：", "是 " + ledger.head().size() + " 条的账本的开头", "其间只有追加");
        var none = folder.resolve("none").toString();
        assertThat(run("growth", "--checkpoint", none, "--out", none)).isEqualTo(1);
        assertThat(printed).contains("没有写证明：", "请核对检查点文件");
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home));
        return new CommandLine(new LedgerCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(all.toArray(String[]::new));
    }

    private void actOnce() {
        var act = new Act(Actor.COMMAND_LINE, "command-test.act", "C-1", Map.of());
        transaction.executeWithoutResult(_ -> ledger.record(act));
    }
}
