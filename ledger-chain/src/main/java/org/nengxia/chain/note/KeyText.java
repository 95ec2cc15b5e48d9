package org.nengxia.chain.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A key as text, `NAME+ID+BASE64`: the id in 8 hexadecimal digits, the base64 of type and key.
final class KeyText {

    private final String name;
    private final int id;
    private final byte[] typed;

    private KeyText(String name, int id, byte[] typed) {
        this.name = name;
        this.id = id;
        this.typed = typed;
    }

    String name() {
        return name;
    }

    int id() {
        return id;
    }

    /// The suite of its type, when this Java has it.
    Suite suite() throws MalformedNote {
        return Suites.of(typed).orElseThrow(() -> new MalformedNote("密钥的类型不认识，缺少相应的密码套件"));
    }

    /// What follows the type.
    byte[] key(Suite suite) {
        return Arrays.copyOfRange(typed, suite.type().length, typed.length);
    }

    static KeyText parse(String text) throws MalformedNote {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
            throw new MalformedNote("密钥应写作“名称+8 位十六进制编号+base64”");
        }
        return new KeyText(parts[0], HexFormat.fromHexDigits(parts[1]), base64(parts[2]));
    }

    static String write(String name, int id, byte[] typed) {
        return name
                + "+"
                + HexFormat.of().toHexDigits(id)
                + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /// Neither empty, nor with any space or plus.
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c ->
                                c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /// Standard base64 in its one canonical writing; Java alone would take others too.
    static byte[] base64(String text) throws MalformedNote {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new MalformedNote("base64 写法不对");
    }

    /// The first four bytes of SHA-256 over name, line feed, type and public key.
    static int id(String name, Suite suite, byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(typed(suite, publicKey));
            return ByteBuffer.wrap(digest.digest()).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] typed(Suite suite, byte[] key) {
        var type = suite.type();
        return ByteBuffer.allocate(type.length + key.length).put(type).put(key).array();
    }
}
