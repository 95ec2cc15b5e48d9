package org.nengxia.budget;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.util.Elements.DocCommentKind;
import org.jspecify.annotations.Nullable;

/// Walks one file's syntax tree and notes what exceeds the budgets of methods, names and comments.
final class SourceScan extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Pattern VAGUE_WORD =
            Pattern.compile("(Impl|Util|Helper|Manager|Dto|DTO)s?(?![a-z])");
    private static final Set<String> TEST_ANNOTATIONS =
            Set.of(
                    "Test",
                    "ParameterizedTest",
                    "RepeatedTest",
                    "TestFactory",
                    "Property",
                    "Example",
                    "ArchTest");

    private final SourceFile source;
    private final DocTrees trees;
    private final List<Violation> violations;
    private final List<Long> methodLines = new ArrayList<>();

    SourceScan(SourceFile source, DocTrees trees, List<Violation> violations) {
        this.source = source;
        this.trees = trees;
        this.violations = violations;
    }

    /// Body lengths of all methods and constructors seen, in lines from brace to brace.
    List<Long> methodLines() {
        return methodLines;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
        if (!source.test() && source.describesPackage()) {
            requireDoc(tree, "package-info says no purpose");
        }
        return super.visitPackage(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        var name = tree.getSimpleName().toString();
        if (!name.equals("Helper") && VAGUE_WORD.matcher(name).find()) {
            add(tree, "type name says nothing", name, "a word of the domain");
        }
        if (!source.test() && Publicness.of(tree, getCurrentPath())) {
            requireDoc(tree, "public type " + name + " has no comment");
        }
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        measureBody(tree);
        measureParameters(tree);
        if (!source.test() && Publicness.needsDoc(tree, getCurrentPath())) {
            requireDoc(tree, "public method " + tree.getName() + " has no comment");
        }
        return super.visitMethod(tree, null);
    }

    private void measureBody(MethodTree tree) {
        BlockTree body = tree.getBody();
        var positions = trees.getSourcePositions();
        var unit = getCurrentPath().getCompilationUnit();
        if (body == null || positions.getEndPosition(unit, body) < 0) {
            return;
        }
        var lineMap = unit.getLineMap();
        long first = lineMap.getLineNumber(positions.getStartPosition(unit, body));
        long lines = lineMap.getLineNumber(positions.getEndPosition(unit, body)) - first + 1;
        methodLines.add(lines);
        int allowed = isTest(tree) ? Budgets.TEST_METHOD_LINES : Budgets.METHOD_LINES;
        if (lines > allowed) {
            add(tree, "method " + tree.getName() + " is long", lines + " lines", "" + allowed);
        }
    }

    private boolean isTest(MethodTree tree) {
        return source.test() && Publicness.annotations(tree).anyMatch(TEST_ANNOTATIONS::contains);
    }

    private void measureParameters(MethodTree tree) {
        int count = tree.getParameters().size();
        if (tree.getReturnType() == null
                && count > Budgets.CONSTRUCTOR_PARAMETERS
                && !Publicness.isCanonical(tree, getCurrentPath())) {
            add(
                    tree,
                    "constructor takes many parameters",
                    "" + count,
                    "" + Budgets.CONSTRUCTOR_PARAMETERS);
        }
    }

    private void requireDoc(Tree tree, String otherwise) {
        var comment = trees.getDocComment(getCurrentPath());
        if (comment == null || comment.isBlank()) {
            add(tree, otherwise, "none", "one /// comment");
        } else if (trees.getDocCommentKind(getCurrentPath()) != DocCommentKind.END_OF_LINE) {
            add(tree, otherwise, "a /** comment", "one /// comment");
        }
    }

    private void add(Tree tree, String what, String howMuch, String allowed) {
        var unit = getCurrentPath().getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        long line = start < 0 ? 1 : unit.getLineMap().getLineNumber(start);
        violations.add(new Violation(source.path(), line, what, howMuch, allowed));
    }
}
