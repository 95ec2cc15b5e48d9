package org.nengxia.chain.note;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/// A key that signs: a ledger's or a witness's own. Its text is a secret.
public final class SignerKey {

    private static final String MARK = "PRIVATE+KEY+";

    private final byte[] secret;
    private final VerifierKey verifier;

    private SignerKey(String name, Suite suite, byte[] secret) {
        this.secret = secret;
        this.verifier = new VerifierKey(name, suite, suite.publicKey(secret));
    }

    /// A fresh key of that name; a name with spaces or a plus is a fault.
    public static SignerKey generate(String name, Suite suite, SecureRandom source) {
        if (!KeyText.isName(name)) {
            throw new IllegalArgumentException("no name for a key: " + name);
        }
        return new SignerKey(name, suite, suite.newSecret(source));
    }

    /// The key written as `PRIVATE+KEY+NAME+ID+BASE64`; refuses what does not fit together.
    public static SignerKey parse(String text) throws MalformedNote {
        if (!text.startsWith(MARK)) {
            throw new MalformedNote("签名密钥应以“" + MARK + "”开头");
        }
        var parts = KeyText.parse(text.substring(MARK.length()));
        var suite = parts.suite();
        var secret = parts.key(suite);
        try {
            var key = new SignerKey(parts.name(), suite, secret);
            if (key.verifier.id() == parts.id()) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            throw new MalformedNote("签名密钥的长度不对");
        }
        throw new MalformedNote("密钥编号与密钥不符");
    }

    /// The same secret for another use, such as a witness's cosignatures by its own clock.
    public SignerKey with(Suite other) {
        return new SignerKey(verifier.name(), other, secret);
    }

    /// `PRIVATE+KEY+NAME+ID+BASE64`: for the owner's own file only.
    public String text() {
        var typed = KeyText.typed(verifier.suite(), secret);
        return MARK + KeyText.write(verifier.name(), verifier.id(), typed);
    }

    /// What others need to check its signatures.
    public VerifierKey verifier() {
        return verifier;
    }

    /// Its signature under a note's text.
    public NoteSignature sign(String text) {
        var signature = verifier.suite().sign(secret, text.getBytes(StandardCharsets.UTF_8));
        return new NoteSignature(verifier.name(), verifier.id(), signature);
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "SignerKey " + verifier;
    }
}
