package org.nengxia.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Label;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Refused;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.nengxia.ledger.checkpoint.EntryProofs;
import org.nengxia.ledger.checkpoint.KeptCheckpoint;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What of the ledger is signed and leaves the machine: checkpoints, the public key, proofs of
/// entries and of growth.
class CheckpointCommands {

    @Command(
            name = "checkpoint",
            description = "签检查点，请见证方签名，可带走 / sign a checkpoint, ask the witnesses, take it away")
    int checkpoint(
            @Mixin Home home,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            description =
                                    "另写一份到可带走的文件夹，从不覆盖 / a folder to carry away; never overwritten")
                    @Nullable Path out) {
        try (var product = home.open()) {
            var checkpoints = product.getBean(Checkpoints.class);
            return switch (checkpoints.make()) {
                case Kept kept -> told(home, checkpoints, kept, out);
                case Refused(Label sentence) -> {
                    LedgerCommand.say(home, sentence);
                    yield 1;
                }
            };
        }
    }

    private static int told(Home home, Checkpoints checkpoints, Kept kept, @Nullable Path out) {
        LedgerCommand.say(home, sentence(kept));
        kept.warnings().forEach(warning -> LedgerCommand.say(home, warning));
        boolean carried = out == null || carried(home, checkpoints, kept.checkpoint(), out);
        return carried && kept.warnings().isEmpty() ? 0 : 1;
    }

    private static Label sentence(Kept kept) {
        var head = kept.checkpoint().head();
        int signed = kept.checkpoint().cosignatures().size();
        return new Label(
                "%s %d 条的检查点在 %s，根为 %s，见证方签名 %d 个。"
                        .formatted(
                                kept.fresh() ? "已签" : "留痕没有增加，",
                                head.size(),
                                kept.checkpoint().file(),
                                head.root(),
                                signed),
                "%s the checkpoint of %d entries is %s, root %s, with %d cosignatures."
                        .formatted(
                                kept.fresh() ? "Signed:" : "The ledger has not grown:",
                                head.size(),
                                kept.checkpoint().file(),
                                head.root(),
                                signed));
    }

    private static boolean carried(
            Home home, Checkpoints checkpoints, KeptCheckpoint checkpoint, Path out) {
        try {
            boolean written = checkpoints.carry(checkpoint, out);
            LedgerCommand.say(home, written ? written(out) : there(out, checkpoint));
            return true;
        } catch (IOException e) {
            LedgerCommand.say(home, LedgerCommand.unwritable(out, e));
            return false;
        }
    }

    private static Label written(Path out) {
        return new Label(
                "另写了一份到 %s，可以带走。".formatted(out),
                "A copy is in %s, to be carried away.".formatted(out));
    }

    private static Label there(Path out, KeptCheckpoint checkpoint) {
        return new Label(
                "%s 中已有 %d 条的检查点，没有覆盖。".formatted(out, checkpoint.head().size()),
                "%s has a checkpoint of %d entries already; it was not overwritten."
                        .formatted(out, checkpoint.head().size()));
    }

    @Command(name = "key", description = "留痕的公钥 / the ledger's public key")
    int key(@Mixin Home home) {
        try (var product = home.open()) {
            System.out.println(product.getBean(Checkpoints.class).key().text());
            return 0;
        }
    }

    @Command(name = "proof", description = "一条记录的证明 / the proof of one entry")
    int proof(
            @Mixin Home home,
            @Option(
                            names = "--entry",
                            required = true,
                            paramLabel = "N",
                            description = "记录的序号 / the entry's number")
                    long entry,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "证明文件，不得已存在 / a file that does not exist yet")
                    Path file) {
        return write(
                home,
                file,
                product -> product.getBean(EntryProofs.class).of(entry),
                proved(entry, file),
                unprovable(entry));
    }

    /// Writes a proof to a file that is not there yet, and says so.
    private static int write(
            Home home,
            Path file,
            Function<ConfigurableApplicationContext, Optional<?>> proof,
            Label done,
            Label none) {
        if (Files.exists(file)) {
            LedgerCommand.say(home, LedgerCommand.exists(file));
            return 1;
        }
        try (var product = home.open()) {
            var text = proof.apply(product).map(Object::toString);
            if (text.isPresent()) {
                Files.writeString(file, text.get());
            }
            LedgerCommand.say(home, text.isPresent() ? done : none);
            return text.isPresent() ? 0 : 1;
        } catch (UncheckedIOException e) {
            LedgerCommand.say(home, unreadable(e));
            return 1;
        } catch (IOException e) {
            LedgerCommand.say(home, LedgerCommand.unwritable(file, e));
            return 1;
        }
    }

    @Command(
            name = "growth",
            description = "证明留痕只有追加 / the proof that the ledger continues an older checkpoint")
    int growth(
            @Mixin Home home,
            @Option(
                            names = "--checkpoint",
                            required = true,
                            paramLabel = "FILE",
                            description = "较早的检查点 / the older checkpoint")
                    Path older,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "证明文件，不得已存在 / a file that does not exist yet")
                    Path file) {
        return write(
                home,
                file,
                product ->
                        product.getBean(EntryProofs.class)
                                .since(
                                        product.getBean(Checkpoints.class)
                                                .heads(List.of(older))
                                                .getFirst()
                                                .size()),
                grown(older, file),
                ungrown(older));
    }

    private static Label unreadable(UncheckedIOException why) {
        return new Label(
                "没有写证明：%s，请核对检查点文件。".formatted(why.getMessage()),
                "No proof was written: %s; check the file of the checkpoint."
                        .formatted(why.getMessage()));
    }

    private static Label grown(Path older, Path file) {
        return new Label(
                "延续的证明在 %s，可用 java -jar ledger-chain.jar growth %1$s --checkpoint %s --key 公钥 在别处核验。"
                        .formatted(file, older),
                "The proof of growth is in %s; java -jar ledger-chain.jar growth %1$s --checkpoint %s --key KEY checks it anywhere."
                        .formatted(file, older));
    }

    private static Label ungrown(Path older) {
        return new Label(
                "没有写证明：留痕比检查点 %s 短，或检查点签不了，请先运行 ledger checkpoint 看原因。".formatted(older),
                "No proof was written: the ledger is shorter than the checkpoint %s, or none can be signed; run ledger checkpoint to see why."
                        .formatted(older));
    }

    private static Label proved(long entry, Path file) {
        return new Label(
                "序号 %d 的记录的证明在 %s，可用 java -jar ledger-chain.jar proof %2$s --key 公钥 在别处核验。"
                        .formatted(entry, file),
                "The proof of entry %d is in %s; java -jar ledger-chain.jar proof %2$s --key KEY checks it anywhere."
                        .formatted(entry, file));
    }

    private static Label unprovable(long entry) {
        return new Label(
                "没有写证明：没有序号 %d 的记录，或检查点签不了，请先运行 ledger checkpoint 看原因。".formatted(entry),
                "No proof was written: there is no entry %d, or no checkpoint can be signed; run ledger checkpoint to see why."
                        .formatted(entry));
    }
}
