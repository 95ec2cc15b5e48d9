package org.nengxia.chain;

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
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;

/// The auditor's command: checks an [Export] on any machine with Java, without the application, its
/// database or a network, and says the finding in one sentence.
///
/// `java -jar ledger-chain.jar FILE [SIZE ROOT]...` where each SIZE ROOT is a head noted elsewhere
/// (a witness, a printed paper). Without one, only the file's agreement with itself is shown.
public final class Verify {

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private Verify() {}

    /// Exit code 0: intact; 1: changed, the first wrong entry is named; 2: could not be checked.
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    static int run(PrintStream out, String... args) {
        if (args.length % 2 == 0) {
            out.println("用法：java -jar ledger-chain.jar 导出文件 [条数 根]……，条数和根取自见证方或纸质件。");
            return UNREADABLE;
        }
        try (var file = new ExportFile(Path.of(args[0]))) {
            return report(out, Verifier.verify(file, file.head(), noted(args)), args.length > 1);
        } catch (NoSuchFileException | FileNotFoundException _) {
            return unreadable(out, args[0], "文件不存在或打不开");
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return unreadable(out, args[0], String.valueOf(e.getMessage()));
        }
    }

    private static List<TreeHead> noted(String... args) throws IOException {
        var heads = new ArrayList<TreeHead>();
        for (int i = 1; i < args.length; i += 2) {
            heads.add(Export.head(args[i], args[i + 1]));
        }
        return heads;
    }

    private static int unreadable(PrintStream out, String file, String why) {
        out.printf("无法核验 %s：%s，请重新导出后再核验。%n", file, why);
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
