package org.nengxia.chain.note;

import java.security.SecureRandom;
import org.nengxia.chain.Hashing;

/// Hash and signature of a ledger that belong together, and the type under which notes know their
/// keys. SHA-256 with Ed25519 is built in; another (SM3 with SM2) comes as a service of its own
/// jar.
public interface Suite {

    /// What it is called where a ledger is set up: `ed25519`, `sm2`.
    String name();

    /// The signature type as C2SP `signed-note` numbers it: one byte, or 0xff and a longer name.
    byte[] type();

    /// How a ledger of this suite hashes its tree.
    Hashing hashing();

    /// A fresh secret key.
    byte[] newSecret(SecureRandom source);

    /// The public key to a secret one; bytes that are no secret key of this suite are refused by an
    /// `IllegalArgumentException`.
    byte[] publicKey(byte[] secret);

    /// Whether the bytes have the form of a public key of this suite.
    boolean isPublicKey(byte[] key);

    /// The signature under a note's text, without the key's id.
    byte[] sign(byte[] secret, byte[] text);

    /// Whether the signature is that key's under this text; any nonsense is a no.
    boolean verifies(byte[] publicKey, byte[] text, byte[] signature);
}
