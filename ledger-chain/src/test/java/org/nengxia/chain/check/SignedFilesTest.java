package org.nengxia.chain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.chain.Entry;
import org.nengxia.chain.Export;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.SampleLedger;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.Cosignature;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.proof.EntryProof;
import org.nengxia.chain.proof.Growth;
import org.nengxia.chain.proof.Proofs;

/// What an auditor does with the files that were carried away, on a machine that knows nothing
/// else.
class SignedFilesTest {

    private static final List<Entry> LEDGER = SampleLedger.entries(20, 9);
    private static final List<Hash> LEAVES = LEDGER.stream().map(Entry::leafHash).toList();

    @TempDir Path folder;
    private final SignerKey key = key("county.example/ledger");
    private final SignerKey witness = key("witness.example").with(Cosignature.SUITE);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void anExportIsCheckedAgainstSignedCheckpoints() throws IOException {
        var export = export(LEDGER);
        assertThat(run(export, "--key", key(), "--checkpoint", write("c12", checkpoint(12))))
                .isZero();
        assertThat(text()).contains("与另行留存的根一致", "12 条：账本签名有效，见证方签名 0 个");
        var other = export(SampleLedger.entries(20, 10));
        assertThat(run(other, "--key", key(), "--checkpoint", write("c12", checkpoint(12))))
                .isEqualTo(1);
        assertThat(text()).contains("序号 0 至 11 的记录与留存的根不符");
    }

    @Test
    void anUnsignedOrForeignCheckpointIsNotBelieved() throws IOException {
        var export = export(LEDGER);
        var file = write("c12", checkpoint(12));
        assertThat(run(export, "--checkpoint", file)).isEqualTo(2);
        var impostor = key("county.example/ledger").verifier().text();
        assertThat(run(export, "--checkpoint", file, "--key", impostor)).isEqualTo(2);
        assertThat(text()).contains("没有账本“county.example/ledger”的密钥签名");
    }

    @Test
    void asManyDifferentWitnessesAsAskedForMustHaveSigned() throws IOException {
        var export = export(LEDGER);
        var cosigned = checkpoint(12).with(witness.sign(checkpoint(12).text()));
        var file = write("c12", cosigned);
        var twice = new String[] {export, "--checkpoint", file, "--key", key(), "--witness", ""};
        twice[6] = witness.verifier().text();
        assertThat(run(twice)).isZero();
        assertThat(text()).contains("见证方签名 1 个");
        var alone = write("c13", checkpoint(13));
        assertThat(run(export, "--checkpoint", alone, "--key", key(), "--witness", twice[6]))
                .isEqualTo(2);
        assertThat(run(with(twice, "--witness", twice[6]))).as("one party twice").isEqualTo(2);
        assertThat(run(with(twice, "--witness", twice[6], "--witnesses", "1"))).isZero();
    }

    @Test
    void theProofOfAnEntryStandsAlone() throws IOException {
        var proof = proof(5);
        assertThat(run("proof", write("p", proof), "--key", key())).isZero();
        assertThat(text()).contains("序号 5 的记录在账本中");
        assertThat(EntryProof.parse(proof.toString())).hasToString(proof.toString());
        var moved = new EntryProof(proof.opening(), 6, proof.path(), proof.checkpoint());
        assertThat(run("proof", write("q", moved), "--key", key())).isEqualTo(1);
        var blind = new EntryProof(null, 5, proof.path(), proof.checkpoint());
        assertThat(run("proof", write("r", blind), "--key", key())).isEqualTo(2);
        assertThat(run("proof", write("p", proof))).isEqualTo(2);
    }

    @Test
    void oneCheckpointIsShownToContinueAnother() throws IOException {
        var path = Proofs.consistency(Hashing.SHA_256, LEAVES.iterator(), 7, 20);
        var growth = write("g", new Growth(7, path, checkpoint(20)));
        var older = write("c7", checkpoint(7));
        assertThat(run("growth", growth, "--checkpoint", older, "--key", key())).isZero();
        assertThat(text()).contains("20 条的账本").doesNotContain("不成立");
        var other = write("c8", checkpoint(8));
        assertThat(run("growth", growth, "--checkpoint", other, "--key", key())).isEqualTo(1);
        assertThat(run("growth", growth, "--key", key())).isEqualTo(2);
    }

    private EntryProof proof(int index) {
        var path = Proofs.inclusion(Hashing.SHA_256, LEAVES.iterator(), index, 20);
        return new EntryProof(LEDGER.get(index).opening(), index, path, checkpoint(20));
    }

    private Note checkpoint(int size) {
        var head = SampleLedger.head(LEDGER.subList(0, size));
        return Note.sign(Checkpoint.of(key.verifier().name(), head).text(), key);
    }

    private String export(List<Entry> entries) throws IOException {
        var file = folder.resolve("export");
        try (var out = Files.newBufferedWriter(file)) {
            Export.write(out, entries.iterator(), SampleLedger.head(entries));
        }
        return file.toString();
    }

    private String write(String name, Object content) throws IOException {
        return Files.writeString(folder.resolve(name), content.toString()).toString();
    }

    private String key() {
        return key.verifier().text();
    }

    private static SignerKey key(String name) {
        return SignerKey.generate(name, Ed25519.SUITE, new SecureRandom());
    }

    private static String[] with(String[] args, String... more) {
        var all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }

    private int run(String... args) {
        printed.reset();
        return Verify.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
