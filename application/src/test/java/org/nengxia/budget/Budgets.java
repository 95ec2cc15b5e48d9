package org.nengxia.budget;

import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Measures sources against the budgets and collects every violation.
public final class Budgets {

    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 40;
    static final int METHOD_LINES_P90 = 15;
    static final int TEST_METHOD_LINES = 25;
    static final int CONSTRUCTOR_PARAMETERS = 5;
    static final int PACKAGE_TYPES = 15;

    private final Map<URI, SourceFile> sources;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, List<Long>> methodLines = new TreeMap<>();
    private final Map<String, Integer> packageTypes = new TreeMap<>();

    private Budgets(List<SourceFile> sources) {
        this.sources =
                sources.stream().collect(Collectors.toMap(SourceFile::uri, Function.identity()));
    }

    /// Every violation in these sources, ordered by file and line.
    public static List<Violation> check(List<SourceFile> sources) throws IOException {
        var budgets = new Budgets(sources);
        budgets.measure();
        budgets.judgeModules();
        budgets.judgePackages();
        budgets.violations.sort(
                Comparator.comparing(Violation::file).thenComparingLong(Violation::line));
        return budgets.violations;
    }

    private void measure() throws IOException {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var files = sources.values().stream().map(SourceFile::parsable).toList();
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, problems, List.of(), null, files);
        var units = task.parse();
        var trees = DocTrees.instance(task);
        for (CompilationUnitTree unit : units) {
            measure(unit, trees);
        }
        problems.getDiagnostics().forEach(this::unparsable);
    }

    private void measure(CompilationUnitTree unit, DocTrees trees) {
        var source = sources.get(unit.getSourceFile().toUri());
        var scan = new SourceScan(source, trees, violations);
        scan.scan(unit, null);
        Comments.marks(source, violations);
        if (source.lines() > FILE_LINES) {
            add(source.path(), "file is long", source.lines() + " lines", "" + FILE_LINES);
        }
        if (source.test()) {
            return;
        }
        methodLines
                .computeIfAbsent(source.module(), _ -> new ArrayList<>())
                .addAll(scan.methodLines());
        packageTypes.merge(source.folder(), unit.getTypeDecls().size(), Integer::sum);
    }

    private void unparsable(Diagnostic<? extends JavaFileObject> problem) {
        var file = problem.getSource();
        if (problem.getKind() == Diagnostic.Kind.ERROR && file != null) {
            var path = sources.get(file.toUri()).path();
            violations.add(
                    new Violation(
                            path,
                            problem.getLineNumber(),
                            "file cannot be parsed",
                            problem.getMessage(null),
                            "valid Java"));
        }
    }

    private void judgeModules() {
        methodLines.forEach((module, lines) -> {
            var sorted = lines.stream().sorted().toList();
            int at = (int) Math.ceil(sorted.size() * 0.9) - 1;
            if (at >= 0 && sorted.get(at) > METHOD_LINES_P90) {
                add(
                        module,
                        "methods of the module are long",
                        "p90 of %d methods is %d lines".formatted(sorted.size(), sorted.get(at)),
                        "" + METHOD_LINES_P90);
            }
        });
    }

    private void judgePackages() {
        var byFolder =
                sources.values().stream()
                        .filter(source -> !source.test())
                        .collect(groupingBy(SourceFile::folder));
        byFolder.forEach((folder, files) -> {
            int types = packageTypes.getOrDefault(folder, 0);
            if (types > PACKAGE_TYPES) {
                add(folder, "package is wide", types + " types", "" + PACKAGE_TYPES);
            }
            if (files.stream().noneMatch(SourceFile::describesPackage)) {
                add(folder, "package has no package-info", "0", "1");
            }
        });
    }

    private void add(String file, String what, String howMuch, String allowed) {
        violations.add(new Violation(file, 1, what, howMuch, allowed));
    }
}
