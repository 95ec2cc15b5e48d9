package org.nengxia.chain.sm;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.note.Suite;

/// SM3 (GB/T 32905) and SM2 signatures (GB/T 32918.2) with the usual identity `1234567812345678` of
/// the signer. A secret key is the number of 32 bytes, a public one the point in its 33 compressed
/// bytes, a signature r and s of 32 bytes each. In notes its type is 0xff and the name of the
/// suite, since C2SP has assigned none.
public final class ShangMi implements Suite {

    private static final byte[] TYPE =
            "\u00ffnengxia-sm2-sm3\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LENGTH = 32;
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE);
    private static final Hashing SM3 = Hashing.of(Sm3::new);

    /// The suite; it has no state. Called by the service loader.
    public ShangMi() {}

    @Override
    public String name() {
        return "sm2";
    }

    @Override
    public byte[] type() {
        return TYPE.clone();
    }

    @Override
    public Hashing hashing() {
        return SM3;
    }

    @Override
    public byte[] newSecret(SecureRandom source) {
        var greatest = DOMAIN.getN().subtract(BigInteger.TWO);
        var number = BigIntegers.createRandomInRange(BigInteger.ONE, greatest, source);
        return BigIntegers.asUnsignedByteArray(LENGTH, number);
    }

    @Override
    public byte[] publicKey(byte[] secret) {
        return new FixedPointCombMultiplier()
                .multiply(DOMAIN.getG(), number(secret))
                .getEncoded(true);
    }

    private static BigInteger number(byte[] secret) {
        var number = new BigInteger(1, secret);
        if (secret.length != LENGTH
                || number.signum() == 0
                || number.compareTo(DOMAIN.getN().subtract(BigInteger.ONE)) >= 0) {
            throw new IllegalArgumentException("no secret key of SM2");
        }
        return number;
    }

    @Override
    public boolean isPublicKey(byte[] key) {
        try {
            return key.length == LENGTH + 1 && point(key).getQ().isValid();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static ECPublicKeyParameters point(byte[] key) {
        return new ECPublicKeyParameters(CURVE.getCurve().decodePoint(key), DOMAIN);
    }

    @Override
    public byte[] sign(byte[] secret, byte[] text) {
        try {
            var signer = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
            signer.init(true, new ECPrivateKeyParameters(number(secret), DOMAIN));
            signer.update(text, 0, text.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("SM2 cannot sign", e);
        }
    }

    @Override
    public boolean verifies(byte[] publicKey, byte[] text, byte[] signature) {
        if (!isPublicKey(publicKey) || signature.length != 2 * LENGTH) {
            return false;
        }
        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
        signer.init(false, point(publicKey));
        signer.update(text, 0, text.length);
        return signer.verifySignature(signature);
    }

    /// SM3 as the JDK knows digests, without a provider to be registered.
    private static final class Sm3 extends MessageDigest {
        private final SM3Digest digest = new SM3Digest();

        Sm3() {
            super("SM3");
        }

        @Override
        protected void engineUpdate(byte input) {
            digest.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            digest.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            var value = new byte[LENGTH];
            digest.doFinal(value, 0);
            return value;
        }

        @Override
        protected void engineReset() {
            digest.reset();
        }
    }
}
