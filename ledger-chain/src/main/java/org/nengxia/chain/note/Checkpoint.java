package org.nengxia.chain.note;

import java.util.List;
import org.nengxia.chain.Hash;
import org.nengxia.chain.TreeHead;

/// What a ledger signs for others to keep (C2SP `tlog-checkpoint`): which ledger, how long, which
/// root.
///
/// @param origin the ledger's own name in the world
/// @param head size and root
/// @param extensions further lines, which nobody checks; this product writes none
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    /// That head of that ledger.
    public static Checkpoint of(String origin, TreeHead head) {
        return new Checkpoint(origin, head, List.of());
    }

    /// The checkpoint that the note's text is; refuses any other text. Believe it only after
    /// [Note#signedBy].
    public static Checkpoint of(Note note) throws MalformedNote {
        var lines = note.text().split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty() || lines[0].isEmpty()) {
            throw new MalformedNote("检查点应有账本名、条数、根三行");
        }
        var extensions = List.of(lines).subList(3, lines.length - 1);
        if (extensions.stream().anyMatch(String::isEmpty)) {
            throw new MalformedNote("检查点中不应有空行");
        }
        var head = new TreeHead(number(lines[1]), root(lines[2]));
        return new Checkpoint(lines[0], head, extensions);
    }

    /// A decimal number without a sign or leading zeroes; anything else is refused.
    public static long number(String text) throws MalformedNote {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new MalformedNote("条数应为没有前导零的十进制数");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new MalformedNote("条数太大");
        }
    }

    /// A hash in canonical base64; anything else is refused.
    public static Hash root(String text) throws MalformedNote {
        var bytes = KeyText.base64(text);
        if (bytes.length != Hash.LENGTH) {
            throw new MalformedNote("散列值应为 32 字节的 base64");
        }
        return Hash.ofBytes(bytes);
    }

    /// The text to be signed, each line with its line feed.
    public String text() {
        var text =
                new StringBuilder(origin + "\n" + head.size() + "\n" + head.root().base64() + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
