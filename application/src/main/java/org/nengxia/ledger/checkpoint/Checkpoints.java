package org.nengxia.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.Cosignature;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.NoteSignature;
import org.nengxia.chain.note.VerifierKey;
import org.nengxia.chain.witness.WitnessClient;
import org.nengxia.kernel.Label;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Refused;
import org.springframework.stereotype.Service;

/// The ledger's checkpoints: made, kept, put before witnesses, and read again. Never are two signed
/// that contradict each other, as long as the older one is still in the folder.
@Service
public class Checkpoints {
    private final Ledger ledger;
    private final LedgerKey key;
    private final CheckpointFolder folder;
    private final Witnesses witnesses;
    private final Leaves leaves;

    Checkpoints(
            Ledger ledger,
            LedgerKey key,
            CheckpointFolder folder,
            Witnesses witnesses,
            Leaves leaves) {
        this.ledger = ledger;
        this.key = key;
        this.folder = folder;
        this.witnesses = witnesses;
        this.leaves = leaves;
    }

    /// The public key that checkpoints are checked with; its name is the ledger's origin.
    public VerifierKey key() {
        return key.key().verifier();
    }

    /// Signs the ledger as it stands, keeps the checkpoint and asks the witnesses for their names.
    /// Refuses an empty ledger, and one that does not continue the newest checkpoint kept. When the
    /// ledger has not grown, only witnesses who have not signed yet are asked.
    public synchronized CheckpointOutcome make() {
        var newest = newest();
        var head = ledger.head();
        var refusal = refusal(newest.map(KeptCheckpoint::head), head);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        boolean fresh = newest.isEmpty() || newest.get().head().size() < head.size();
        try {
            var kept = fresh ? signed(head) : newest.orElseThrow();
            var warnings = witnesses.ask(kept, folder);
            return new Kept(read(kept.file()), fresh, warnings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Label> refusal(Optional<TreeHead> newest, TreeHead head) {
        if (head.size() == 0) {
            return Optional.of(
                    new Label(
                            "没有签检查点：留痕中还没有记录。",
                            "No checkpoint was signed: the ledger has no entries yet."));
        }
        boolean shorter = newest.isPresent() && newest.get().size() > head.size();
        return shorter || !leaves.give(newest, head)
                ? Optional.of(contradiction(newest, head))
                : Optional.empty();
    }

    private static Label contradiction(Optional<TreeHead> newest, TreeHead head) {
        long size = newest.map(TreeHead::size).orElse(0L);
        return new Label(
                "没有签检查点：留痕现有 %d 条，不是已签的 %d 条的延续，被回退或改写过，请封存现场并核验。".formatted(head.size(), size),
                "No checkpoint was signed: the ledger's %d entries do not continue the %d that were signed; it was rolled back or rewritten. Seal the machine and verify."
                        .formatted(head.size(), size));
    }

    private KeptCheckpoint signed(TreeHead head) throws IOException {
        var signer = key.key();
        var checkpoint = Checkpoint.of(signer.verifier().name(), head);
        return read(folder.keep(head.size(), Note.sign(checkpoint.text(), signer).toString()));
    }

    /// The newest checkpoint that is kept.
    public Optional<KeptCheckpoint> newest() {
        var files = folder.all();
        try {
            return files.isEmpty() ? Optional.empty() : Optional.of(read(files.getLast()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The heads of all checkpoints kept, to hold against the ledger. A file that this ledger's key
    /// did not sign is a fault that names it.
    public List<TreeHead> heads() {
        return heads(folder.all());
    }

    /// The heads of checkpoints that were carried away and brought back.
    public List<TreeHead> heads(List<Path> files) {
        var heads = new ArrayList<TreeHead>();
        for (Path file : files) {
            try {
                heads.add(read(file).head());
            } catch (NoSuchFileException e) {
                throw new UncheckedIOException(file + "：文件不存在", e);
            } catch (IOException e) {
                throw new UncheckedIOException(file + "：" + e.getMessage(), e);
            }
        }
        return heads;
    }

    private KeptCheckpoint read(Path file) throws IOException {
        var note = Note.parse(Files.readAllBytes(file));
        if (note.signedBy(List.of(key())).isEmpty()) {
            throw new MalformedNote("没有本账本密钥的签名");
        }
        for (String line : folder.cosignatures(file)) {
            note = note.with(NoteSignature.parse(line));
        }
        var given = new ArrayList<KeptCheckpoint.Given>();
        note.signedBy(witnesses.all().stream().map(WitnessClient::key).toList())
                .forEach((witness, signature) ->
                        given.add(
                                new KeptCheckpoint.Given(
                                        witness.name(), Cosignature.givenAt(signature))));
        return new KeptCheckpoint(file, note, Checkpoint.of(note).head(), given);
    }

    /// Writes a checkpoint, with its cosignatures, to a folder that is carried away. A checkpoint
    /// of that size that lies there already is left as it is; false then.
    public boolean carry(KeptCheckpoint checkpoint, Path out) throws IOException {
        try {
            CheckpointFolder.write(out, checkpoint.head().size(), checkpoint.note().toString());
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }
}
