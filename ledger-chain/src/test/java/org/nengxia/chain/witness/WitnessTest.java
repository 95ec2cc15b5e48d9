package org.nengxia.chain.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.MerkleTree;
import org.nengxia.chain.SampleLedger;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.Cosignature;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.proof.Growth;
import org.nengxia.chain.proof.Proofs;
import org.nengxia.chain.witness.Witnessing.Contradicted;
import org.nengxia.chain.witness.Witnessing.Cosigned;
import org.nengxia.chain.witness.Witnessing.Declined;
import org.nengxia.chain.witness.Witnessing.Unanswered;

class WitnessTest {

    private static final String ORIGIN = "county.example/ledger";
    private static final List<Hash> LEAVES = SampleLedger.leafHashes(60, 1);
    private static final List<Hash> REWRITTEN = SampleLedger.leafHashes(60, 2);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir Path folder;
    private final SignerKey ledger = key(ORIGIN);
    private final SignerKey own = key("witness.example");
    private Door door = never();

    @BeforeEach
    void open() throws IOException {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var witness = new Witness(own, List.of(ledger.verifier()), folder, clock);
        door = new Door(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aWitnessSignsALedgerThatGrowsAndSaysWhen() throws Exception {
        for (int size : new int[] {0, 1, 7, 7, 8, 33}) {
            var signed = (Cosigned) ask(LEAVES, size, 0);
            assertThat(Cosignature.givenAt(signed.signature())).isEqualTo(NOON);
            assertThat(checkpoint(LEAVES, size, ledger).with(signed.signature()).signatures())
                    .hasSize(2);
        }
    }

    @Test
    void aLedgerThatWasRewrittenOrRolledBackIsContradicted() throws Exception {
        ask(LEAVES, 40, 0);
        assertThat(ask(REWRITTEN, 50, 40)).isEqualTo(new Contradicted(40));
        assertThat(ask(REWRITTEN, 40, 40)).isEqualTo(new Contradicted(40));
        assertThat(ask(LEAVES, 39, 0)).isEqualTo(new Contradicted(40));
        close();
        open();
        assertThat(ask(REWRITTEN, 50, 0)).as("after a restart").isEqualTo(new Contradicted(40));
        assertThat(ask(LEAVES, 50, 0)).isInstanceOf(Cosigned.class);
    }

    @Test
    void everyWrongCallGetsTheStatusOfTheProtocol() throws Exception {
        ask(LEAVES, 10, 0);
        var next = checkpoint(LEAVES, 12, ledger);
        var proof = proof(LEAVES, 10, 12);
        assertThat(send("nonsense").statusCode()).isEqualTo(400);
        assertThat(send(new Growth(13, List.of(), next)).statusCode()).isEqualTo(400);
        var forged = checkpoint(LEAVES, 12, key(ORIGIN));
        assertThat(send(new Growth(10, proof, forged)).statusCode()).isEqualTo(403);
        var stranger = key("stranger.example");
        assertThat(send(new Growth(10, proof, checkpoint(LEAVES, 12, stranger))).statusCode())
                .isEqualTo(404);
        var behind = send(new Growth(9, proof, next));
        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.body()).isEqualTo("10\n");
        assertThat(behind.headers().firstValue("Content-Type")).hasValue(Answer.SIZE);
        assertThat(send(new Growth(10, proof.subList(1, proof.size()), next)).statusCode())
                .isEqualTo(422);
        assertThat(send(new Growth(10, proof, next)).statusCode()).isEqualTo(200);
    }

    @Test
    void aSignatureThatOnlyNamesTheLedgersKeyIsForbidden() throws Exception {
        var signed = checkpoint(LEAVES, 12, ledger);
        var edited = new Note(checkpoint(LEAVES, 13, ledger).text(), signed.signatures());
        assertThat(send(new Growth(0, List.of(), edited)).statusCode()).isEqualTo(403);
    }

    @Test
    void manyCallsAtOnceNeverTakeTheLedgerBack() throws Exception {
        var greatest = new AtomicInteger();
        List<Callable<List<TreeHead>>> calls = new ArrayList<>();
        for (int i = 0; i < 360; i++) {
            var leaves = i % 6 == 0 ? REWRITTEN : LEAVES;
            int size = 1 + i / 6;
            calls.add(() -> signedHead(leaves, size, greatest));
        }
        Collections.shuffle(calls, new Random(1));
        var roots = new TreeMap<Long, Hash>();
        try (var many = Executors.newFixedThreadPool(16)) {
            for (var call : many.invokeAll(calls)) {
                for (TreeHead signed : call.get()) {
                    var other = roots.putIfAbsent(signed.size(), signed.root());
                    assertThat(other).isIn(null, signed.root());
                }
            }
        }
        var history = roots.containsValue(head(LEAVES, 60).root()) ? LEAVES : REWRITTEN;
        roots.forEach((size, root) -> assertThat(root).isEqualTo(head(history, size).root()));
        var remembered = new Memory(folder).newest(ORIGIN).orElseThrow();
        assertThat(Checkpoint.of(remembered).head()).isEqualTo(head(history, 60));
    }

    /// The head when the witness signed it, none when it has seen another history; whoever gets no
    /// answer because others came between asks again.
    private List<TreeHead> signedHead(List<Hash> leaves, int size, AtomicInteger greatest) {
        for (int attempt = 0; attempt < 100; attempt++) {
            int seen = greatest.get();
            switch (ask(leaves, size, 0)) {
                case Cosigned _ -> {
                    assertThat(size).as("a step back").isGreaterThanOrEqualTo(seen);
                    greatest.accumulateAndGet(size, Math::max);
                    return List.of(head(leaves, size));
                }
                case Contradicted _ -> {
                    return List.of();
                }
                case Declined declined -> throw new AssertionError(declined);
                case Unanswered _ -> {
                    // others came between four times: once more
                }
            }
        }
        throw new AssertionError("asked 100 times without an answer");
    }

    @Test
    void whoDoesNotAnswerIsAskedAgainLater() {
        int port = door.port();
        door.close();
        var gone = new WitnessClient(own.with(Cosignature.SUITE).verifier(), address(port));
        assertThat(gone.ask(checkpoint(LEAVES, 3, ledger), 0, _ -> List.of()))
                .isInstanceOf(Unanswered.class);
    }

    @Test
    void aSignatureOfAnotherKeyThanTheWitnesssDoesNotCount() {
        var impostor = key("witness.example").with(Cosignature.SUITE).verifier();
        var client = new WitnessClient(impostor, address(door.port()));
        assertThat(client.ask(checkpoint(LEAVES, 3, ledger), 0, _ -> List.of()))
                .isInstanceOf(Unanswered.class);
    }

    private Witnessing ask(List<Hash> leaves, int size, int guess) {
        var client =
                new WitnessClient(own.with(Cosignature.SUITE).verifier(), address(door.port()));
        return client.ask(
                checkpoint(leaves, size, ledger), guess, from -> proof(leaves, from, size));
    }

    private HttpResponse<String> send(Object body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var call =
                    HttpRequest.newBuilder(address(door.port()).resolve("/add-checkpoint"))
                            .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                            .build();
            return http.send(call, BodyHandlers.ofString());
        }
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static List<Hash> proof(List<Hash> leaves, long older, long newer) {
        return Proofs.consistency(Hashing.SHA_256, leaves.iterator(), older, newer);
    }

    private static TreeHead head(List<Hash> leaves, long size) {
        return new TreeHead(size, MerkleTree.root(leaves.subList(0, (int) size)));
    }

    private static Note checkpoint(List<Hash> leaves, int size, SignerKey key) {
        var checkpoint = Checkpoint.of(key.verifier().name(), head(leaves, size));
        return Note.sign(checkpoint.text(), key);
    }

    private static SignerKey key(String name) {
        return SignerKey.generate(name, Ed25519.SUITE, new SecureRandom());
    }

    @SuppressWarnings("NullAway") // opened before each test
    private static Door never() {
        return null;
    }
}
