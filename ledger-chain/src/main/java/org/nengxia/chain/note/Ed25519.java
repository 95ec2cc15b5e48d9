package org.nengxia.chain.note;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.nengxia.chain.Hashing;

/// SHA-256 and Ed25519 (RFC 8032) by the JDK: the suite of every ledger unless said otherwise. A
/// secret key is the seed of 32 bytes, a public one the 32 bytes of RFC 8032.
public final class Ed25519 implements Suite {

    /// The suite; it has no state.
    public static final Ed25519 SUITE = new Ed25519();

    private static final byte TYPE = 1;
    private static final int LENGTH = 32;
    private static final byte[] KEY_INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    @Override
    public String name() {
        return "ed25519";
    }

    @Override
    public byte[] type() {
        return new byte[] {TYPE};
    }

    @Override
    public Hashing hashing() {
        return Hashing.SHA_256;
    }

    @Override
    public byte[] newSecret(SecureRandom source) {
        var secret = new byte[LENGTH];
        source.nextBytes(secret);
        return secret;
    }

    @Override
    public byte[] publicKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a seed has 32 bytes, not " + secret.length);
        }
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seeded(secret));
            var encoded = generator.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    @Override
    public boolean isPublicKey(byte[] key) {
        try {
            return key.length == LENGTH && decoded(key).getEncoded().length > LENGTH;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    @Override
    public byte[] sign(byte[] secret, byte[] text) {
        try {
            var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret);
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(spec));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    @Override
    public boolean verifies(byte[] publicKey, byte[] text, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(decoded(publicKey));
            signature.update(text);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException | InvalidKeySpecException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    private static PublicKey decoded(byte[] key) throws GeneralSecurityException {
        var encoded = Arrays.copyOf(KEY_INFO, KEY_INFO.length + key.length);
        System.arraycopy(key, 0, encoded, KEY_INFO.length, key.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /// Gives the seed to the JDK's generator, which alone derives public keys.
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Seeded(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
