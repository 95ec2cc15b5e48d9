package org.nengxia.chain.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A key that is known and believed: whose signatures count. Configured by hand, never learnt from
/// what it is to check.
public final class VerifierKey {

    private final String name;
    private final Suite suite;
    private final byte[] publicKey;
    private final int id;

    VerifierKey(String name, Suite suite, byte[] publicKey) {
        this.name = name;
        this.suite = suite;
        this.publicKey = publicKey.clone();
        this.id = KeyText.id(name, suite, publicKey);
    }

    /// The key written as `NAME+ID+BASE64`; refuses unknown types, broken keys and a wrong id.
    public static VerifierKey parse(String text) throws MalformedNote {
        var parts = KeyText.parse(text);
        var suite = parts.suite();
        var publicKey = parts.key(suite);
        if (!suite.isPublicKey(publicKey)) {
            throw new MalformedNote("公钥的长度或写法不对");
        }
        var key = new VerifierKey(parts.name(), suite, publicKey);
        if (key.id != parts.id()) {
            throw new MalformedNote("密钥编号与公钥不符");
        }
        return key;
    }

    /// Whom the key belongs to: a ledger's origin, or a witness.
    public String name() {
        return name;
    }

    int id() {
        return id;
    }

    /// The suite of its ledger.
    public Suite suite() {
        return suite;
    }

    /// `NAME+ID+BASE64`, as it is published, noted and given to witnesses.
    public String text() {
        return KeyText.write(name, id, KeyText.typed(suite, publicKey));
    }

    /// Whether it is the same key, whatever it is called: one party under two names is one.
    public boolean sameKey(VerifierKey other) {
        return Arrays.equals(publicKey, other.publicKey);
    }

    /// Whether the signature says that it is this key's.
    public boolean claims(NoteSignature signature) {
        return signature.id() == id && signature.name().equals(name);
    }

    /// Whether the signature is this key's under the text.
    boolean verifies(String text, NoteSignature signature) {
        return suite.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature.bytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return text();
    }
}
