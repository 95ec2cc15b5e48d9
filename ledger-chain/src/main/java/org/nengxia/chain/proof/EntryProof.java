package org.nengxia.chain.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.chain.Hash;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.Opening;
import org.nengxia.chain.Salt;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;

/// That one entry stood in the ledger, for keeping beside a paper and checking without the ledger
/// (C2SP `tlog-proof`): its content, its place, the way to the root, and the signed checkpoint.
///
/// @param opening salt and content of the entry, carried as the format's extra data; null when they
///   were destroyed or are kept elsewhere
/// @param index the entry's place, from 0
/// @param path the hashes from the entry's sibling up to the root
/// @param checkpoint the signed checkpoint, with whatever cosignatures it has
public record EntryProof(@Nullable Opening opening, long index, List<Hash> path, Note checkpoint) {

    /// The first line of every such file.
    public static final String TITLE = "c2sp.org/tlog-proof@v1";

    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 63;

    public EntryProof {
        path = List.copyOf(path);
    }

    /// The proof in this text; refuses any other.
    public static EntryProof parse(String text) throws MalformedNote {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new MalformedNote("证明与检查点之间应有一个空行");
        }
        var lines = new ArrayList<>(List.of(text.substring(0, blank).split("\n", -1)));
        if (!lines.removeFirst().equals(TITLE) || lines.isEmpty()) {
            throw new MalformedNote("首行应为“" + TITLE + "”，其后为 index 行");
        }
        var opening = opening(lines);
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new MalformedNote("缺少 index 行");
        }
        long index = Checkpoint.number(lines.removeFirst().substring(INDEX.length()));
        return new EntryProof(opening, index, hashes(lines), Note.parse(text.substring(blank + 2)));
    }

    private static @Nullable Opening opening(List<String> lines) throws MalformedNote {
        if (!lines.getFirst().startsWith(EXTRA)) {
            return null;
        }
        try {
            var bytes = Base64.getDecoder().decode(lines.removeFirst().substring(EXTRA.length()));
            var salt = Salt.ofBytes(Arrays.copyOf(bytes, Math.min(bytes.length, Salt.LENGTH)));
            return new Opening(salt, Arrays.copyOfRange(bytes, Salt.LENGTH, bytes.length));
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("extra 行应为盐和内容的 base64");
        }
    }

    static List<Hash> hashes(List<String> lines) throws MalformedNote {
        if (lines.size() > LONGEST_PATH) {
            throw new MalformedNote("证明超过 " + LONGEST_PATH + " 行");
        }
        var hashes = new ArrayList<Hash>();
        for (String line : lines) {
            hashes.add(Checkpoint.root(line));
        }
        return hashes;
    }

    /// Whether content, place and path lead to the checkpoint's root; empty when the proof carries
    /// no content to start from. Who signed the checkpoint is another question.
    public Optional<Boolean> holds(Hashing hashing) throws MalformedNote {
        var shown = opening;
        if (shown == null) {
            return Optional.empty();
        }
        var leafHash = hashing.leafHash(shown);
        var head = Checkpoint.of(checkpoint).head();
        return Optional.of(ProofCheck.included(hashing, head, index, leafHash, path));
    }

    /// The proof as it is written to a file.
    @Override
    public String toString() {
        var text = new StringBuilder(TITLE).append('\n');
        if (opening != null) {
            text.append(EXTRA).append(extra(opening)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    private static String extra(Opening opening) {
        var payload = opening.payload();
        var bytes = Arrays.copyOf(opening.salt().toBytes(), Salt.LENGTH + payload.length);
        System.arraycopy(payload, 0, bytes, Salt.LENGTH, payload.length);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
