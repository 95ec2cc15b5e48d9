package org.nengxia.chain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys and notes published with golang.org/x/mod/sumdb/note (note_test.go), keys of C2SP witnesses
/// from transparency-dev/formats, and a checkpoint of a public log with a witness's cosignature.
class PublishedNotesTest {

    private static final String PETER =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PETERS_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String ENOCH =
            "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private static final String PUBLIC_LOG =
            """
            arche2025h1.staging.ct.transparency.dev
            1432088532
            U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

            — arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
            — arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
            — witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
            — remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
            """;

    @Test
    void theSecretKeySignsThePublishedNote() throws Exception {
        var key = SignerKey.parse(PETERS_SECRET);
        assertThat(Note.sign(TEXT, key)).hasToString(TEXT + "\n" + BY_PETER);
        assertThat(key.verifier().text()).isEqualTo(PETER);
        assertThat(key.text()).isEqualTo(PETERS_SECRET);
        assertThat(key.toString()).doesNotContain("AYEKFALV");
    }

    @Test
    void signaturesOfKnownKeysCountAndOthersArePassedOver() throws Exception {
        var note = Note.parse(TEXT + "\n" + BY_PETER + BY_ENOCH);
        var peter = VerifierKey.parse(PETER);
        var enoch = VerifierKey.parse(ENOCH);
        assertThat(note.signedBy(List.of(peter)).keySet()).containsExactly(peter);
        assertThat(note.signedBy(List.of(peter, enoch)).keySet()).containsExactly(peter, enoch);
        assertThat(note.signedBy(List.of())).isEmpty();
    }

    @Test
    void aNoteWithAKnownKeysFalseSignatureIsRefused() throws Exception {
        var peter = List.of(VerifierKey.parse(PETER));
        var edited = Note.parse(TEXT.replace("answer", "Answer") + "\n" + BY_PETER);
        assertThatThrownBy(() -> edited.signedBy(peter)).isInstanceOf(MalformedNote.class);
        var longer = BY_PETER.substring(0, 60) + "ABCD" + BY_PETER.substring(60);
        var damaged = Note.parse(TEXT + "\n" + BY_PETER + longer);
        assertThatThrownBy(() -> damaged.signedBy(peter)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void everyMangledKeyIsRefused() {
        for (String key : List.of(PETER, PETERS_SECRET)) {
            for (int i = 0; i < key.length(); i++) {
                var mangled = new StringBuilder(key);
                mangled.setCharAt(i, (char) (key.charAt(i) + 1));
                assertRefused(mangled.toString());
                assertRefused(key.substring(i + 1));
                assertRefused(key.substring(0, i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "bananas.sigstore.dev+12344556",
                "rekor.sigstore.dev+12345678+AwEB"
            })
    void aKeyOfAnotherLengthOrTypeIsRefused(String key) {
        assertRefused(key);
    }

    @Test
    void whatIsNotExactlyANoteIsRefused() {
        for (String text :
                List.of(
                        TEXT,
                        TEXT + "\n",
                        TEXT + "\n" + BY_PETER.strip(),
                        "\u0001" + TEXT + "\n" + BY_PETER,
                        TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad Name"),
                        TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad+Name"),
                        TEXT + "\n" + BY_PETER.replace("AM=", "AN="),
                        TEXT + "\n" + BY_PETER + "Unexpected line.\n",
                        TEXT + "\n" + BY_PETER.repeat(101))) {
            assertThatThrownBy(() -> Note.parse(text)).as(text).isInstanceOf(MalformedNote.class);
        }
        var latin = (TEXT + "é\n\n" + BY_PETER).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Note.parse(latin)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aPublicLogsCheckpointAndItsCosignatureAreBelieved() throws Exception {
        var note = Note.parse(PUBLIC_LOG);
        var log =
                VerifierKey.parse(
                        "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f");
        var witness =
                VerifierKey.parse(
                        "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2");
        var signed = note.signedBy(List.of(log, witness));
        assertThat(signed.keySet()).containsExactly(log, witness);
        assertThat(Checkpoint.of(note).head().size()).isEqualTo(1_432_088_532);
        var other = new Note(note.text().replace("1432088532", "42"), note.signatures());
        assertThatThrownBy(() -> other.signedBy(List.of(log))).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> other.signedBy(List.of(witness)))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void aCosignatureTellsWhenItWasGiven() throws Exception {
        var line =
                "— TEST ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==";
        assertThat(Cosignature.givenAt(NoteSignature.parse(line)))
                .isEqualTo(Instant.ofEpochSecond(1_727_964_367));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\n1\n",
                "o\n01\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n",
                "o\n-1\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n",
                "o\n99999999999999999999\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n",
                "o\n1\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Rp=\n",
                "o\n1\nAAAA\n",
                "\n1\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n",
                "o\n1\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n\nx\n"
            })
    void aTextThatIsNoCheckpointIsRefused(String text) {
        var note = new Note(text, List.of());
        assertThatThrownBy(() -> Checkpoint.of(note)).isInstanceOf(MalformedNote.class);
    }

    private static void assertRefused(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).as(key).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> SignerKey.parse(key)).as(key).isInstanceOf(MalformedNote.class);
    }
}
