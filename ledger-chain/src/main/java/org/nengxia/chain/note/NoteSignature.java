package org.nengxia.chain.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// One signature line of a note: who claims to have signed, and the signature.
public final class NoteSignature {

    static final String MARK = "— ";

    private final String name;
    private final int id;
    private final byte[] bytes;

    NoteSignature(String name, int id, byte[] bytes) {
        this.name = name;
        this.id = id;
        this.bytes = bytes.clone();
    }

    /// The line without its line feed, `— NAME BASE64`; any other line is refused.
    public static NoteSignature parse(String line) throws MalformedNote {
        var fields = line.startsWith(MARK) ? line.substring(MARK.length()).split(" ", -1) : null;
        if (fields == null || fields.length != 2 || !KeyText.isName(fields[0])) {
            throw new MalformedNote("签名行应为“— 名称 base64”");
        }
        var bytes = KeyText.base64(fields[1]);
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedNote("签名行的 base64 太短");
        }
        var blob = ByteBuffer.wrap(bytes);
        int id = blob.getInt();
        var signature = new byte[blob.remaining()];
        blob.get(signature);
        return new NoteSignature(fields[0], id, signature);
    }

    /// The name of the key that claims to have signed.
    public String name() {
        return name;
    }

    /// The key's id in 8 hexadecimal digits, as the texts of keys have it.
    public String keyId() {
        return HexFormat.of().toHexDigits(id);
    }

    int id() {
        return id;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// `— NAME BASE64`, without a line feed.
    public String line() {
        var blob = ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(id).put(bytes);
        return MARK + name + " " + Base64.getEncoder().encodeToString(blob.array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that
                && id == that.id
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return line();
    }
}
