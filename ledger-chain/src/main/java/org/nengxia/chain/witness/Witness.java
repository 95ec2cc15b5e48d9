package org.nengxia.chain.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.Cosignature;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.note.VerifierKey;
import org.nengxia.chain.proof.Growth;
import org.nengxia.chain.proof.ProofCheck;

/// Puts its name under a ledger's checkpoint when, and only when, the ledger's own key signed it
/// and it continues the newest one seen. One call at a time: comparing and remembering are one
/// step, so that two calls can never take the ledger back.
public final class Witness {

    private final SignerKey key;
    private final Map<String, List<VerifierKey>> ledgers;
    private final Memory memory;

    /// A witness of the ledgers with these keys, each key named by its ledger's origin, that
    /// remembers in this folder.
    public Witness(SignerKey key, Collection<VerifierKey> ledgers, Path folder, Clock clock)
            throws IOException {
        this.key = key.with(new Cosignature(clock));
        this.ledgers = ledgers.stream().collect(Collectors.groupingBy(VerifierKey::name));
        this.memory = new Memory(folder);
    }

    /// The key whose cosignatures it gives.
    public VerifierKey verifier() {
        return key.verifier();
    }

    /// Answers one `add-checkpoint`.
    synchronized Answer add(byte[] body) throws IOException {
        try {
            var asked = Growth.parse(new String(body, StandardCharsets.UTF_8));
            var checkpoint = Checkpoint.of(asked.checkpoint());
            var keys = ledgers.get(checkpoint.origin());
            if (keys == null) {
                return Answer.refused(404, "本见证方不认识账本“%s”".formatted(checkpoint.origin()));
            }
            return signers(asked.checkpoint(), keys).isEmpty()
                    ? Answer.refused(403, "检查点没有该账本密钥的签名")
                    : judged(asked, checkpoint);
        } catch (MalformedNote e) {
            return Answer.refused(400, String.valueOf(e.getMessage()));
        }
    }

    /// The ledger's keys that signed; none when one of them did not sign what it seems to have.
    private static Collection<VerifierKey> signers(Note checkpoint, List<VerifierKey> keys) {
        try {
            return checkpoint.signedBy(keys).sequencedKeySet();
        } catch (MalformedNote _) {
            return List.of();
        }
    }

    private Answer judged(Growth asked, Checkpoint checkpoint) throws IOException {
        var newer = checkpoint.head();
        if (asked.old() > newer.size()) {
            return Answer.refused(400, "old 大于检查点的条数");
        }
        var known = known(checkpoint.origin());
        if (asked.old() != known.size()) {
            return Answer.otherSize(known.size());
        }
        if (known.size() == newer.size() && !known.root().equals(newer.root())) {
            return Answer.otherSize(known.size());
        }
        return ProofCheck.consistent(Hashing.SHA_256, known, newer, asked.path())
                ? cosigned(asked.checkpoint(), checkpoint.origin())
                : Answer.refused(422, "证明不成立：这份检查点不是 %d 条时那份的延续".formatted(known.size()));
    }

    private TreeHead known(String origin) throws IOException {
        var newest = memory.newest(origin);
        return newest.isEmpty()
                ? new TreeHead(0, Hashing.SHA_256.emptyRoot())
                : Checkpoint.of(newest.get()).head();
    }

    private Answer cosigned(Note checkpoint, String origin) throws IOException {
        memory.remember(origin, checkpoint);
        return Answer.signed(key.sign(checkpoint.text()).line() + "\n");
    }
}
