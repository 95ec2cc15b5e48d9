package org.nengxia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.note.Cosignature;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.witness.Door;
import org.nengxia.chain.witness.Witness;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Refused;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.nengxia.ledger.checkpoint.EntryProofs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody rolls the ledger back and writes another history with the product's own code and key:
/// in itself it is perfect. A checkpoint that was carried away, or a witness, finds it out.
@ProductTest
class RewrittenLedgerTest {
    @Autowired Ledger ledger;
    @Autowired Checkpoints checkpoints;
    @Autowired EntryProofs proofs;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    @Value("${nengxia.home}")
    Path home;

    @TempDir Path outside;
    private final SignerKey witnessKey =
            SignerKey.generate("archive.example", Ed25519.SUITE, new SecureRandom());
    private Door door = never();

    @BeforeEach
    void aWitnessElsewhere() throws IOException {
        record("W", 5);
        var witness =
                new Witness(witnessKey, List.of(checkpoints.key()), outside, Clock.systemUTC());
        door = new Door(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        var key = witnessKey.with(Cosignature.SUITE).verifier().text();
        Files.writeString(
                home.resolve("witnesses"), key + " http://127.0.0.1:" + door.port() + "/\n");
        database.sql("CREATE TABLE ledger.entry_kept AS TABLE ledger.entry").update();
        database.sql("CREATE TABLE ledger.tree_kept AS TABLE ledger.tree").update();
    }

    @AfterEach
    void restore() throws IOException {
        for (String table : List.of("entry", "tree")) {
            database.sql("TRUNCATE ledger." + table).update();
            database.sql("INSERT INTO ledger.%1$s TABLE ledger.%1$s_kept".formatted(table))
                    .update();
            database.sql("DROP TABLE ledger.%s_kept".formatted(table)).update();
        }
        door.close();
        Files.delete(home.resolve("witnesses"));
        forgetCheckpoints();
    }

    @Test
    void aCheckpointIsSignedOnceAndCosigned() throws IOException {
        var kept = (Kept) checkpoints.make();
        assertThat(kept.fresh()).isTrue();
        assertThat(kept.warnings()).isEmpty();
        assertThat(kept.checkpoint().head()).isEqualTo(ledger.head());
        assertThat(kept.checkpoint().cosignatures())
                .extracting(each -> each.witness())
                .containsExactly("archive.example");
        assertThat(((Kept) checkpoints.make()).fresh()).isFalse();
        assertThat(checkpoints.carry(kept.checkpoint(), outside)).isTrue();
        assertThat(checkpoints.carry(kept.checkpoint(), outside)).isFalse();
        assertThat(Files.getPosixFilePermissions(home.resolve("ledger-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void anEntryIsProvedByItselfAndOthersAreNot() throws IOException {
        long last = ledger.head().size() - 1;
        var proof = proofs.of(last).orElseThrow();
        assertThat(proof.holds(Hashing.SHA_256)).hasValue(true);
        assertThat(proof.checkpoint().signedBy(List.of(checkpoints.key()))).hasSize(1);
        assertThat(proofs.of(last + 1)).isEmpty();
    }

    @Test
    void anotherHistoryWithTheSameKeyIsContradictedByTheWitness() throws IOException {
        for (int cut = 1; cut <= 5; cut++) {
            var honest = ((Kept) checkpoints.make()).checkpoint();
            rewrite(ledger.head().size() - cut, cut + 2);
            assertThat(ledger.verify()).isInstanceOf(Intact.class);
            assertThat(ledger.verify(honest.head())).isInstanceOf(Broken.class);
            assertThat(checkpoints.make()).isInstanceOf(Refused.class);
            forgetCheckpoints();
            var forged = (Kept) checkpoints.make();
            assertThat(forged.checkpoint().cosignatures()).isEmpty();
            assertThat(forged.warnings()).hasSize(1);
            assertThat(forged.warnings().getFirst().zh()).contains("见过", "另一段历史");
            undo();
            forgetCheckpoints();
        }
    }

    @Test
    void aLedgerRolledBackToYesterdayIsContradicted() throws IOException {
        var honest = ((Kept) checkpoints.make()).checkpoint();
        rewrite(ledger.head().size() - 3, 0);
        assertThat(ledger.verify()).isInstanceOf(Intact.class);
        var found = (Broken) ledger.verify(honest.head());
        assertThat(found.index()).isEqualTo(ledger.head().size());
        forgetCheckpoints();
        assertThat(((Kept) checkpoints.make()).warnings()).hasSize(1);
    }

    private void rewrite(long size, int more) {
        database.sql("DELETE FROM ledger.entry WHERE index >= " + size).update();
        var frontier = Frontier.EMPTY;
        for (Hash leaf : leaves()) {
            frontier = frontier.append(leaf);
        }
        database.sql("UPDATE ledger.tree SET size = :size, subtrees = :subtrees")
                .param("size", size)
                .param("subtrees", frontier.subtreeBytes())
                .update();
        record("F", more);
    }

    private List<Hash> leaves() {
        return database.sql("SELECT leaf FROM ledger.entry ORDER BY index")
                .query((row, _) -> Hash.ofBytes(row.getBytes(1)))
                .list();
    }

    private void undo() {
        for (String table : List.of("entry", "tree")) {
            database.sql("TRUNCATE ledger." + table).update();
            database.sql("INSERT INTO ledger.%1$s TABLE ledger.%1$s_kept".formatted(table))
                    .update();
        }
    }

    private void forgetCheckpoints() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("checkpoints"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void record(String subject, int times) {
        for (int i = 0; i < times; i++) {
            var act = new Act(Actor.COMMAND_LINE, "rewritten.act", subject + i, Map.of());
            transaction.executeWithoutResult(_ -> ledger.record(act));
        }
    }

    @SuppressWarnings("NullAway") // opened before each test
    private static Door never() {
        return null;
    }
}
