package org.nengxia.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.ProductTest;
import org.nengxia.chain.check.Verify;
import org.nengxia.chain.note.Cosignature;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.note.VerifierKey;
import org.nengxia.chain.sm.ShangMi;
import org.nengxia.chain.witness.Door;
import org.nengxia.chain.witness.Witness;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.store.StartRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// The ledger signs with Ed25519 or SM2, as it was set up at its first start.
@ProductTest
class SuiteOfTheLedgerTest {
    @Autowired Ledger ledger;
    @Autowired Leaves leaves;
    @Autowired TransactionTemplate transaction;
    @TempDir Path home;
    @TempDir Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "sm2"})
    void checkpointsAreCosignedReadAgainAndCheckedWithoutTheApplication(String suite)
            throws Exception {
        record();
        var key = new LedgerKey(home, suite).key().verifier();
        assertThat(key.suite().name()).isEqualTo(suite);
        try (var door = witness(VerifierKey.parse(key.text()))) {
            assertThat(door.port()).isPositive();
            var kept = (Kept) checkpoints(suite).make();
            assertThat(kept.warnings()).isEmpty();
            assertThat(kept.checkpoint().cosignatures()).hasSize(1);
            assertThat(checkpoints("").heads()).containsExactly(kept.checkpoint().head());
            var export = elsewhere.resolve("ledger.txt");
            try (var out = Files.newBufferedWriter(export)) {
                ledger.export(out);
            }
            var checkpoint = kept.checkpoint().file();
            assertThat(verify(export, checkpoint, key.text())).isZero();
            assertThat(verify(export, checkpoint, other(key).text())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "sm2"})
    void aLedgerKeepsTheSuiteItBeganWith(String suite) throws Exception {
        var key = new LedgerKey(home, suite).key().verifier();
        assertThat(Files.getPosixFilePermissions(home.resolve("ledger-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(new LedgerKey(home, suite).key().verifier()).isEqualTo(key);
        assertThat(new LedgerKey(home, "").key().verifier()).isEqualTo(key);
        var another = suite.equals("sm2") ? "ed25519" : "sm2";
        assertThatThrownBy(() -> new LedgerKey(home, another))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("请改回 " + suite)
                .hasMessageContaining("set it back to " + suite);
        assertThat(new LedgerKey(home, suite).key().verifier()).isEqualTo(key);
    }

    @Test
    void aSettingThatIsNoSuiteIsRefusedBeforeAKeyIsMade() {
        assertThatThrownBy(() -> new LedgerKey(home, "rsa"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("“rsa”，没有这种算法：请改为 ed25519, sm2 之一");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws Exception {
        var _ = new LedgerKey(home, "");
        Files.setPosixFilePermissions(
                home.resolve("ledger-key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> new LedgerKey(home, ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("0600");
    }

    private void record() {
        var act = new Act(Actor.COMMAND_LINE, "rewritten.act", "suite", Map.of());
        transaction.executeWithoutResult(_ -> ledger.record(act));
    }

    private Checkpoints checkpoints(String suite) {
        var witnesses = new Witnesses(new WitnessList(home), leaves);
        var key = new LedgerKey(home, suite);
        return new Checkpoints(ledger, key, new CheckpointFolder(home), witnesses, leaves);
    }

    private Door witness(VerifierKey of) throws Exception {
        var own = SignerKey.generate("archive.example", Ed25519.SUITE, new SecureRandom());
        var witness = new Witness(own, List.of(of), elsewhere, Clock.systemUTC());
        var door = new Door(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        var key = own.with(Cosignature.SUITE).verifier().text();
        Files.writeString(
                home.resolve("witnesses"), key + " http://127.0.0.1:" + door.port() + "/\n");
        return door;
    }

    private static VerifierKey other(VerifierKey key) {
        return SignerKey.generate(key.name(), key.suite(), new SecureRandom()).verifier();
    }

    /// The auditor's program in a process of its own, with its three jars and nothing else.
    private static int verify(Path export, Path checkpoint, String key) throws Exception {
        var jars = new ArrayList<String>();
        for (Class<?> each : List.of(Verify.class, ShangMi.class, SM3Digest.class)) {
            var source = each.getProtectionDomain().getCodeSource().getLocation();
            jars.add(Path.of(source.toURI()).toString());
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-cp", String.join(":", jars), Verify.class.getName());
        var all = new ArrayList<>(command);
        all.addAll(List.of(export.toString(), "--checkpoint", checkpoint.toString(), "--key", key));
        return new ProcessBuilder(all).inheritIO().start().waitFor();
    }
}
