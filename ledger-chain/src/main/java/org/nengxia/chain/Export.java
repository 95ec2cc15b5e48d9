package org.nengxia.chain;

import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;

/// The ledger as a text file that anyone can read and check, ASCII, one line per entry, fields
/// parted by one space, every line ended by a line feed:
///
/// ```
/// nengxia-ledger 1
/// INDEX LEAF-HASH RUNNING-ROOT [SALT PAYLOAD]
/// size SIZE root ROOT
/// ```
///
/// Hashes are 64 hexadecimal digits; `-` stands for a running root that was not recorded and for an
/// empty payload; salt and payload are base64 and both absent when the content was deleted.
public final class Export {

    static final String TITLE = "nengxia-ledger 1";
    static final String NONE = "-";

    private Export() {}

    /// Writes the whole file, entry by entry, in the order given; the head goes last.
    public static void write(Appendable out, Iterator<Entry> entries, TreeHead head)
            throws IOException {
        out.append(TITLE).append('\n');
        while (entries.hasNext()) {
            out.append(line(entries.next())).append('\n');
        }
        out.append(line(head)).append('\n');
    }

    static String line(TreeHead head) {
        return "size " + head.size() + " root " + head.root().hex();
    }

    static String line(Entry entry) {
        var root = entry.runningRoot();
        var text = entry.index() + " " + entry.leafHash().hex() + " ";
        text += root == null ? NONE : root.hex();
        var opening = entry.opening();
        if (opening == null) {
            return text;
        }
        var payload = Base64.getEncoder().encodeToString(opening.payload());
        return text + " " + opening.salt().base64() + " " + (payload.isEmpty() ? NONE : payload);
    }

    static Entry entry(String line) throws IOException {
        var fields = line.split(" ", -1);
        if (fields.length != 3 && fields.length != 5) {
            throw new IOException("应为 3 或 5 栏，实为 " + fields.length + " 栏");
        }
        try {
            return new Entry(
                    Long.parseLong(fields[0]),
                    Hash.ofHex(fields[1]),
                    fields[2].equals(NONE) ? null : Hash.ofHex(fields[2]),
                    fields.length == 3 ? null : opening(fields[3], fields[4]));
        } catch (IllegalArgumentException e) {
            throw new IOException("序号、散列值或 base64 写法不对", e);
        }
    }

    private static Opening opening(String salt, String payload) {
        var bytes = payload.equals(NONE) ? new byte[0] : Base64.getDecoder().decode(payload);
        return new Opening(Salt.ofBase64(salt), bytes);
    }

    static TreeHead head(String line) throws IOException {
        var fields = line.split(" ", -1);
        if (fields.length != 4 || !fields[0].equals("size") || !fields[2].equals("root")) {
            throw new IOException("末行应为“size 条数 root 根”");
        }
        return head(fields[1], fields[3]);
    }

    /// The head written as a number and 64 hexadecimal digits; anything else is refused.
    public static TreeHead head(String size, String root) throws IOException {
        try {
            return new TreeHead(Long.parseLong(size), Hash.ofHex(root));
        } catch (IllegalArgumentException e) {
            throw new IOException("条数或根的写法不对", e);
        }
    }
}
