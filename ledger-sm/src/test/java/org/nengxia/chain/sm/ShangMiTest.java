package org.nengxia.chain.sm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.chain.Entry;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Opening;
import org.nengxia.chain.Salt;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verifier;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.note.VerifierKey;

class ShangMiTest {

    private static final ShangMi SUITE = new ShangMi();

    /// GB/T 32905-2016, example 1 of annex A: the digest of `abc`, here of the empty tree's
    /// sibling.
    @Test
    void theDigestIsThatOfTheStandard() {
        assertThat(SUITE.hashing().emptyRoot().hex())
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    }

    /// GB/T 32918.5-2017, annex A.2: key pair, message and signature.
    @Test
    void theSignatureOfTheStandardsExampleIsAccepted() {
        var secret = hex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");
        var publicKey = SUITE.publicKey(secret);
        assertThat(HexFormat.of().formatHex(publicKey))
                .isEqualTo("0309f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020");
        var signature =
                hex(
                        "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                                + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        var message = "message digest".getBytes(StandardCharsets.US_ASCII);
        assertThat(SUITE.verifies(publicKey, message, signature)).isTrue();
        signature[5] ^= 1;
        assertThat(SUITE.verifies(publicKey, message, signature)).isFalse();
    }

    @Test
    void aCheckpointCarriesBothSuitesAndEachReaderCountsItsOwn() throws Exception {
        var sm = SignerKey.generate("county.example/ledger", SUITE, new SecureRandom());
        var ed = SignerKey.generate("county.example/ledger", Ed25519.SUITE, new SecureRandom());
        var text = Checkpoint.of("county.example/ledger", Frontier.EMPTY.head()).text();
        var note = Note.parse(Note.sign(text, ed).with(sm.sign(text)).toString());
        var key = VerifierKey.parse(sm.verifier().text());
        assertThat(note.signedBy(List.of(key)).keySet()).containsExactly(key);
        assertThat(note.signedBy(List.of(ed.verifier()))).hasSize(1);
        assertThat(SignerKey.parse(sm.text()).verifier()).isEqualTo(key);
        var other = new Note(text.replace("0", "1"), note.signatures());
        assertThatThrownBy(() -> other.signedBy(List.of(key))).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aLedgerHashedWithSm3IsVerifiedAndAnEditNamed() {
        var frontier = Frontier.empty(SUITE.hashing());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 20; i++) {
            var opening = new Opening(Salt.random(new SecureRandom()), new byte[] {(byte) i});
            var leaf = SUITE.hashing().leafHash(opening);
            frontier = frontier.append(leaf);
            entries.add(new Entry(i, leaf, frontier.root(), opening));
        }
        var head = frontier.head();
        assertThat(Verifier.verify(SUITE.hashing(), entries.iterator(), head, List.of()))
                .isInstanceOf(Intact.class);
        assertThat(Verifier.verify(entries.iterator(), head, List.of())).isInstanceOf(Broken.class);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
