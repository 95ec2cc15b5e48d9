package org.nengxia.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.chain.Hash;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Finding;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.nengxia.ledger.deep.DeepCheck;
import org.nengxia.ledger.deep.DeepFinding;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The ledger on the command line: check it, or take it away to check elsewhere. Exit code 0: done
/// and intact; 1: changed or refused, in one sentence.
@Command(
        name = "ledger",
        description = "留痕：核验、签检查点、导出 / verify, sign or export the ledger",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class LedgerCommand extends CheckpointCommands {

    @Command(name = "verify", description = "核验留痕 / verify the ledger")
    int verify(
            @Mixin Home home,
            @Option(
                            names = "--noted",
                            paramLabel = "SIZE:ROOT",
                            converter = Noted.class,
                            description = "另行留存的条数与根 / a head noted elsewhere")
                    TreeHead @Nullable [] noted,
            @Option(
                            names = "--deep",
                            description = "连同所写各表逐行核对 / compare with the tables, row by row")
                    boolean deep,
            @Option(
                            names = "--checkpoint",
                            paramLabel = "FILE",
                            description = "带走过的检查点 / a checkpoint that was carried away")
                    @Nullable List<Path> carried) {
        try (var product = home.open()) {
            var heads = heads(product.getBean(Checkpoints.class), noted, carried);
            if (deep) {
                return told(home, product.getBean(DeepCheck.class).verify(heads));
            }
            var verification = product.getBean(Ledger.class).verify(heads.toArray(TreeHead[]::new));
            say(home, Finding.sentence(verification));
            return verification instanceof Intact ? 0 : 1;
        } catch (UncheckedIOException e) {
            say(home, unreadable(e));
            return 1;
        }
    }

    /// All that is known of the ledger elsewhere: what was typed, what was brought back, and the
    /// checkpoints in the data folder.
    private static List<TreeHead> heads(
            Checkpoints checkpoints, TreeHead @Nullable [] noted, @Nullable List<Path> carried) {
        var heads = new ArrayList<>(checkpoints.heads());
        heads.addAll(noted == null ? List.of() : List.of(noted));
        heads.addAll(carried == null ? List.of() : checkpoints.heads(carried));
        return heads;
    }

    private static Label unreadable(UncheckedIOException why) {
        return new Label(
                "没有核验：%s。".formatted(why.getMessage()),
                "Nothing was verified: %s.".formatted(why.getMessage()));
    }

    private static int told(Home home, DeepFinding finding) {
        say(home, finding.sentence());
        finding.deviations().forEach(each -> say(home, each.sentence()));
        return finding.sound() ? 0 : 1;
    }

    @Command(name = "export", description = "导出留痕 / export the ledger")
    int export(
            @Mixin Home home,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "导出文件，不得已存在 / a file that does not exist yet")
                    Path file) {
        if (Files.exists(file)) {
            say(home, exists(file));
            return 1;
        }
        try (var product = home.open()) {
            var ledger = product.getBean(Ledger.class);
            recorded(product, ledger);
            say(home, exported(file, write(ledger, file)));
            return 0;
        } catch (IOException e) {
            say(home, unwritable(file, e));
            return 1;
        }
    }

    /// Whoever takes the ledger away leaves an entry first.
    private static void recorded(ConfigurableApplicationContext product, Ledger ledger) {
        var export = new Act(Actor.COMMAND_LINE, "ledger.export", "", Map.of());
        product.getBean(TransactionTemplate.class).executeWithoutResult(_ -> ledger.record(export));
    }

    /// The file appears under its name only when it is whole.
    private static TreeHead write(Ledger ledger, Path file) throws IOException {
        var part = Path.of(file + ".part");
        try {
            TreeHead head;
            try (var out = Files.newBufferedWriter(part)) {
                head = ledger.export(out);
            }
            Files.move(part, file);
            return head;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static void say(Home home, Label sentence) {
        System.out.println(sentence.in(home.language()));
    }

    private static Label exported(Path file, TreeHead head) {
        return new Label(
                "已将 %d 条留痕导出到 %s，根为 %s，可用 java -jar ledger-chain.jar %2$s 在别处核验。"
                        .formatted(head.size(), file, head.root()),
                "%d entries are in %s, root %s; java -jar ledger-chain.jar %2$s checks them anywhere."
                        .formatted(head.size(), file, head.root()));
    }

    static Label exists(Path file) {
        return new Label(
                "没有导出：%s 已存在，请换一个文件名或先移走它。".formatted(file),
                "Nothing was exported: %s exists already; choose another name or move it away."
                        .formatted(file));
    }

    static Label unwritable(Path file, IOException why) {
        return new Label(
                "没有导出：写不了 %s（%s），请检查文件夹是否存在、可写并有空间。".formatted(file, why),
                "Nothing was exported: %s cannot be written (%s); see that its folder exists, is writable and has room."
                        .formatted(file, why));
    }

    /// A head as `SIZE:ROOT`, the root in 64 hexadecimal digits.
    static final class Noted implements ITypeConverter<TreeHead> {

        @Override
        public TreeHead convert(String written) {
            var parts = written.split(":", -1);
            try {
                return new TreeHead(Long.parseLong(parts[0]), Hash.ofHex(parts[1]));
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                throw new TypeConversionException(
                        "“%s”应为“条数:根”，根为 64 位十六进制 / must be SIZE:ROOT, the root in 64 hexadecimal digits"
                                .formatted(written));
            }
        }
    }
}
