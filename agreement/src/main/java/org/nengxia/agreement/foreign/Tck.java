package org.nengxia.agreement.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.xml.XmlNode;

/// Cases of the DMN TCK (`NNNN-name/` with a model and `NNNN-name-test-NN.xml`) against the
/// product's evaluator: those whose table is within the language of packs are answered, the others
/// refused with the reason. The TCK is not part of this project: hand in a folder of it.
public final class Tck {

    private Tck() {}

    /// What came of one result that a case expects.
    public sealed interface Verdict {

        /// The evaluator's rows are the expected ones, in their order.
        record Passed() implements Verdict {}

        /// They are not.
        record Failed(String expected, String answered) implements Verdict {}

        /// The table is outside the language, or the result is no table's.
        record Refused(String reason) implements Verdict {}
    }

    /// A verdict and where it was found.
    public record Line(String file, String testCase, String node, Verdict verdict) {}

    /// Arguments: a folder, searched with all below it. Prints a line a verdict and the counts;
    /// exit code 1 when a case within the language failed, 2 when there is none at all.
    public static void main(String[] arguments) throws IOException {
        List<Line> lines = run(Path.of(arguments[0]));
        lines.forEach(line -> System.out.println(told(line)));
        long passed = count(lines, Verdict.Passed.class);
        long failed = count(lines, Verdict.Failed.class);
        System.out.printf(
                "%d passed, %d failed, %d refused%n",
                passed, failed, count(lines, Verdict.Refused.class));
        if (failed > 0 || lines.isEmpty()) {
            System.exit(failed > 0 ? 1 : 2);
        }
    }

    private static long count(List<Line> lines, Class<? extends Verdict> kind) {
        return lines.stream().filter(line -> kind.isInstance(line.verdict())).count();
    }

    private static String told(Line line) {
        String what =
                switch (line.verdict()) {
                    case Verdict.Passed() -> "passed";
                    case Verdict.Failed(var expected, var answered) ->
                            "FAILED: expected " + expected + ", answered " + answered;
                    case Verdict.Refused(var reason) -> "refused: " + reason;
                };
        return line.file() + " " + line.testCase() + " " + line.node() + ": " + what;
    }

    /// Runs every file of test cases in a folder and below.
    public static List<Line> run(Path folder) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xml")).sorted().toList()) {
                cases(file, lines);
            }
        }
        return lines;
    }

    private static void cases(Path file, List<Line> into) throws IOException {
        XmlNode root = sound(file);
        if (root == null || !"testCases".equals(root.name())) {
            return;
        }
        String model = root.first("modelName").map(XmlNode::text).orElse("?");
        Path models = file.resolveSibling(model);
        List<ForeignTable> tables =
                Files.exists(models)
                        ? ForeignTable.in(model, Files.readAllBytes(models))
                        : List.of();
        for (XmlNode testCase : root.all("testCase")) {
            for (XmlNode result : testCase.all("resultNode")) {
                String node = result.attribute("name").orElse("?");
                into.add(
                        new Line(
                                file.getFileName().toString(),
                                testCase.attribute("id").orElse("?"),
                                node,
                                TckCase.verdict(tables, node, testCase, result)));
            }
        }
    }

    private static @Nullable XmlNode sound(Path file) throws IOException {
        try {
            return XmlNode.read(Files.readAllBytes(file));
        } catch (XMLStreamException broken) {
            return null;
        }
    }
}
