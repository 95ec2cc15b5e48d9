package org.nengxia.chain.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A text with signatures under it (C2SP `signed-note`). Nothing in the text is to be believed
/// before a known key was found among those that signed.
///
/// @param text ends with a line feed, which is part of what is signed
/// @param signatures at least one, a hundred at most
public record Note(String text, List<NoteSignature> signatures) {

    private static final int LARGEST = 1 << 20;
    private static final int MOST_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
    }

    /// The text signed by that key.
    public static Note sign(String text, SignerKey key) {
        return new Note(text, List.of(key.sign(text)));
    }

    /// The note in these bytes; refuses whatever is not exactly one: other than UTF-8, control
    /// characters, no blank line before the signatures, a signature line written otherwise.
    public static Note parse(byte[] bytes) throws MalformedNote {
        if (bytes.length > LARGEST) {
            throw new MalformedNote("超过 1 MiB");
        }
        try {
            return parse(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            throw new MalformedNote("不是 UTF-8 文本");
        }
    }

    /// The note in this text, as strictly.
    public static Note parse(String note) throws MalformedNote {
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedNote("含有控制字符");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedNote("正文与签名行之间应有一个空行，每行以换行结束");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new MalformedNote("签名超过 " + MOST_SIGNATURES + " 行");
        }
        return new Note(note.substring(0, blank + 1), signatures);
    }

    /// The note with one more signature; unchanged when it has that very line.
    public Note with(NoteSignature signature) {
        if (signatures.contains(signature)) {
            return this;
        }
        var more = new ArrayList<NoteSignature>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /// Which of the known keys signed, in the order given, each with its signature. Signatures of
    /// unknown keys are passed over; one that claims to be a known key's and is not makes the whole
    /// note refused.
    public SequencedMap<VerifierKey, NoteSignature> signedBy(Collection<VerifierKey> known)
            throws MalformedNote {
        var signers = new LinkedHashMap<VerifierKey, NoteSignature>();
        for (VerifierKey key : known) {
            for (NoteSignature signature : signatures) {
                if (key.claims(signature)) {
                    if (!key.verifies(text, signature)) {
                        throw new MalformedNote("签名“" + key.name() + "”不是该密钥所签");
                    }
                    signers.putIfAbsent(key, signature);
                }
            }
        }
        return signers;
    }

    /// The note as it is written to a file: text, blank line, signature lines.
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }
}
