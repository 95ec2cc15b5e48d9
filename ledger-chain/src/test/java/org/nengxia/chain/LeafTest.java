package org.nengxia.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Salt ZERO = Salt.ofBytes(new byte[Salt.LENGTH]);

    /// Worked out by hand so that a verifier in another language can follow the encoding.
    @Test
    void theCommitmentIsTheHashOfLengthPrefixedFields() throws Exception {
        var encoded =
                "0000000e"
                        + hex("nengxia-leaf-1")
                        + "00000010"
                        + "00".repeat(16)
                        + "00000002"
                        + hex("ok");
        var digest = Hash.sha256().digest(HexFormat.of().parseHex(encoded));
        assertThat(Leaf.commit(ZERO, bytes("ok")).commitment()).isEqualTo(Hash.ofBytes(digest));
    }

    @Test
    void theSameContentUnderAnotherSaltIsAnotherLeaf() {
        var other = Salt.random(new SecureRandom());
        assertThat(other).isNotEqualTo(ZERO);
        assertThat(Leaf.commit(other, bytes("ok"))).isNotEqualTo(Leaf.commit(ZERO, bytes("ok")));
        assertThat(Leaf.commit(Salt.ofBase64(other.base64()), bytes("ok")))
                .isEqualTo(Leaf.commit(other, bytes("ok")));
        assertThat(other.toString()).doesNotContain(other.base64());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
