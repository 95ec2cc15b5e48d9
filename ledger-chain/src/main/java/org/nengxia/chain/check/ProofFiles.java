package org.nengxia.chain.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.nengxia.chain.Hashing;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.proof.EntryProof;
import org.nengxia.chain.proof.Growth;
import org.nengxia.chain.proof.ProofCheck;

/// Checks proofs that are kept apart from the ledger.
final class ProofFiles {

    private ProofFiles() {}

    static int proof(PrintStream out, Arguments arguments) throws IOException {
        var proof = EntryProof.parse(text(arguments));
        var signed = Signed.of(proof.checkpoint(), arguments.keys(), arguments.quorum());
        var holds =
                proof.holds(Hashing.SHA_256)
                        .orElseThrow(() -> new MalformedNote("证明中没有记录的内容，无从核对"));
        if (!holds) {
            out.printf("证明不成立：序号 %d 的记录与检查点的根不符。%n", proof.index());
            return Verify.BROKEN;
        }
        out.printf("证明成立：序号 %d 的记录在账本中，内容未被改动。%n", proof.index());
        out.println(signed.sentence());
        return Verify.INTACT;
    }

    static int growth(PrintStream out, Arguments arguments) throws IOException {
        var growth = Growth.parse(text(arguments));
        var newer = Signed.of(growth.checkpoint(), arguments.keys(), arguments.quorum());
        if (arguments.checkpoints().size() != 1) {
            throw new MalformedNote("请用 --checkpoint 给出较早的一份检查点");
        }
        var note = Note.parse(Arguments.read(arguments.checkpoints().getFirst()));
        var older =
                Signed.of(note, arguments.keys(), new Quorum(arguments.quorum().witnesses(), 0));
        if (older.checkpoint().origin().equals(newer.checkpoint().origin())
                && growth.old() == older.head().size()
                && ProofCheck.consistent(
                        Hashing.SHA_256, older.head(), newer.head(), growth.path())) {
            out.printf(
                    "延续成立：%d 条的账本是 %d 条的账本的开头，其间只有追加。%n", older.head().size(), newer.head().size());
            return Verify.INTACT;
        }
        out.printf(
                "延续不成立：%d 条的检查点不是 %d 条那份的开头，账本被改写过，或证明不是这两份的。%n",
                older.head().size(), newer.head().size());
        return Verify.BROKEN;
    }

    private static String text(Arguments arguments) throws IOException {
        if (arguments.words().size() != 2) {
            throw new MalformedNote("应给出一个证明文件");
        }
        var bytes = Arguments.read(Path.of(arguments.words().get(1)));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
