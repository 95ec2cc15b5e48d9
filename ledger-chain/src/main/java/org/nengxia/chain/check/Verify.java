package org.nengxia.chain.check;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.chain.Export;
import org.nengxia.chain.ExportFile;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verifier;
import org.nengxia.chain.note.Note;

/// The auditor's command, which says its finding in one sentence:
///
/// - `FILE [SIZE ROOT]... [--checkpoint FILE]...` checks an [Export] against itself and against
///   heads noted elsewhere: on paper, or in signed checkpoints;
/// - `proof FILE` checks the proof of one entry, `growth FILE --checkpoint OLDER` that one
///   checkpoint continues another.
///
/// `--key` gives the ledger's public key, needed for every checkpoint; `--witness` a witness's, and
/// `--witnesses N` how many of them must have signed (all, unless said).
public final class Verify {

    static final int INTACT = 0;
    static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private Verify() {}

    /// Exit code 0: intact; 1: changed, the first wrong entry is named; 2: could not be checked.
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    static int run(PrintStream out, String... args) {
        try {
            var arguments = Arguments.of(args);
            return switch (arguments.words().isEmpty() ? "" : arguments.words().getFirst()) {
                case "" -> usage(out);
                case "proof" -> ProofFiles.proof(out, arguments);
                case "growth" -> ProofFiles.growth(out, arguments);
                default -> export(out, arguments);
            };
        } catch (NoSuchFileException | FileNotFoundException e) {
            return unreadable(out, String.valueOf(e.getMessage()), "文件不存在或打不开");
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return unreadable(out, String.join(" ", args), String.valueOf(e.getMessage()));
        }
    }

    private static int usage(PrintStream out) {
        out.println(
                """
                用法：java -jar ledger-chain.jar 导出文件 [条数 根]…… [--checkpoint 检查点文件]……
                      java -jar ledger-chain.jar proof 证明文件
                      java -jar ledger-chain.jar growth 延续证明 --checkpoint 较早的检查点
                检查点须有 --key 账本公钥；--witness 见证方公钥 可有多个，--witnesses 应有几个见证方签名。条数和根取自见证方或纸质件。\
                """);
        return UNREADABLE;
    }

    private static int export(PrintStream out, Arguments arguments) throws IOException {
        var words = arguments.words();
        if (words.size() % 2 == 0) {
            return usage(out);
        }
        var signed = new ArrayList<Signed>();
        for (Path file : arguments.checkpoints()) {
            var note = Note.parse(Arguments.read(file));
            signed.add(Signed.of(note, arguments.keys(), arguments.quorum()));
        }
        var noted = noted(words);
        signed.forEach(each -> noted.add(each.head()));
        try (var file = new ExportFile(Path.of(words.getFirst()))) {
            int code = report(out, Verifier.verify(file, file.head(), noted), !noted.isEmpty());
            signed.forEach(each -> out.println(each.sentence()));
            return code;
        }
    }

    private static List<TreeHead> noted(List<String> words) throws IOException {
        var heads = new ArrayList<TreeHead>();
        for (int i = 1; i < words.size(); i += 2) {
            heads.add(Export.head(words.get(i), words.get(i + 1)));
        }
        return heads;
    }

    private static int unreadable(PrintStream out, String file, String why) {
        out.printf("无法核验 %s：%s，请核对文件和参数后再核验。%n", file, why);
        return UNREADABLE;
    }

    private static int report(PrintStream out, Verification verification, boolean witnessed) {
        return switch (verification) {
            case Intact intact -> {
                out.println(sentence(intact, witnessed));
                yield INTACT;
            }
            case Broken broken -> {
                out.println(sentence(broken));
                yield BROKEN;
            }
        };
    }

    private static String sentence(Intact intact, boolean witnessed) {
        long size = intact.head().size();
        return "账本完整：共 %d 条，%d 条连同内容核对，%d 条只核对承诺值，根为 %s，%s。"
                .formatted(
                        size,
                        intact.opened(),
                        size - intact.opened(),
                        intact.head().root(),
                        witnessed ? "与另行留存的根一致" : "尚未与见证方留存的根比对");
    }

    private static String sentence(Broken broken) {
        var where =
                broken.index() == broken.last()
                        ? "序号 %d 的记录".formatted(broken.index())
                        : "序号 %d 至 %d 的记录".formatted(broken.index(), broken.last());
        var what =
                switch (broken.reason()) {
                    case MISSING -> "缺失或次序被调换";
                    case INSERTED -> "是插入的";
                    case CONTENT_DIFFERS -> "内容被改动";
                    case RUNNING_ROOT_DIFFERS -> "与当时登记的根不符，该处被改动、删除或插入";
                    case ROOT_DIFFERS -> "与留存的根不符，其中有记录被改动、删除或插入";
                };
        return "账本已被改动：%s%s，请封存现场并与备份逐条比对。".formatted(where, what);
    }
}
