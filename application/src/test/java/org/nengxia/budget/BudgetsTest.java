package org.nengxia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Breaks every budget once, on sources that exist only in memory.
class BudgetsTest {

    private static final String PURPOSE = "/// What it is for.\npackage a;\n";

    @Test
    void tidyCodeHasNoViolation() throws IOException {
        var code =
                """
                package a;
                /// A cadre's file.
                public record Dossier(int a, int b, int c, int d, int e, int f) {
                    /// The canonical one may be as wide as the record.
                    public Dossier { assert a > 0 : "// TODO in a literal"; }
                    public int a() { return a; }
                    @Override public String toString() { return ""; }
                    public static void main(String[] args) {}
                    /// Years of age.
                    public int years() { return a; }
                    int hidden() { return '"'; }
                    String block() { return \"""
                        // FIXME in a text block
                        \"""; }
                }
                """;
        assertThat(mainCode(code)).isEmpty();
        assertThat(mainCode("package a; /// 帮教人\npublic class Helper {}")).isEmpty();
    }

    @Test
    void aLongFileIsNamed() throws IOException {
        assertThat(mainCode("package a;\n" + "\n".repeat(299))).isEmpty();
        assertThat(mainCode("package a;\n" + "\n".repeat(300)))
                .containsExactly(
                        "m/src/main/java/a/A.java:1 file is long, 301 lines, allowed: 300");
        assertThat(testCode("\n".repeat(301)))
                .containsExactly(
                        "m/src/test/java/a/A.java:1 file is long, 301 lines, allowed: 300");
    }

    @Test
    void aLongMethodIsNamed() throws IOException {
        var others = " int b() { return 1; }".repeat(20);
        assertThat(mainCode("package a; class A {" + method(40) + others + "}")).isEmpty();
        assertThat(mainCode("package a;\nclass A {" + method(41) + others + "}"))
                .containsExactly(
                        "m/src/main/java/a/A.java:2 method a is long, 41 lines, allowed: 40");
    }

    @Test
    void aModuleOfLongMethodsIsNamed() throws IOException {
        var short9 = " int b() { return 1; }".repeat(9);
        assertThat(mainCode("package a; class A {" + method(16) + short9 + "}")).isEmpty();
        assertThat(mainCode("package a; class A {" + method(16) + method(16) + short9 + "}"))
                .containsExactly(
                        "m:1 methods of the module are long, p90 of 11 methods is 16 lines,"
                                + " allowed: 15");
    }

    @Test
    void aLongTestMethodIsNamed() throws IOException {
        assertThat(testCode("class A { @Test" + method(25) + "}")).isEmpty();
        assertThat(testCode("class A { @Test" + method(26) + "}"))
                .containsExactly(
                        "m/src/test/java/a/A.java:1 method a is long, 26 lines, allowed: 25");
        assertThat(testCode("class A {" + method(26) + "}")).isEmpty();
    }

    @Test
    void aWideConstructorIsNamed() throws IOException {
        assertThat(mainCode("package a; class A { A(int a, int b, int c, int d, int e) {} }"))
                .isEmpty();
        assertThat(
                        mainCode(
                                "package a; class A { A(int a, int b, int c, int d, int e, int f) {} }"))
                .containsExactly(
                        "m/src/main/java/a/A.java:1 constructor takes many parameters, 6,"
                                + " allowed: 5");
        var record =
                "package a; record A(int a) { A(int b, int c, int d, int e, int f, int g) {} }";
        assertThat(mainCode(record)).hasSize(1);
    }

    @Test
    void aWidePackageIsNamed() throws IOException {
        assertThat(mainCode("package a; " + types(15))).isEmpty();
        assertThat(mainCode("package a; " + types(16)))
                .containsExactly("m/src/main/java/a/:1 package is wide, 16 types, allowed: 15");
    }

    @Test
    void aPackageWithoutPurposeIsNamed() throws IOException {
        var lonely = List.of(main("A", "package a;"));
        assertThat(lines(lonely))
                .containsExactly("m/src/main/java/a/:1 package has no package-info, 0, allowed: 1");
        assertThat(lines(List.of(main("package-info", "package a;"))))
                .containsExactly(
                        "m/src/main/java/a/package-info.java:1 package-info says no purpose, none,"
                                + " allowed: one /// comment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class A {}",
                "/** Old style. */ public class A {}",
                "/// \npublic class A {}",
                "/// Open.\npublic class A { public record B() {} }",
                "/// Open.\npublic interface A { record B() {} }",
                "/// Open.\npublic interface A { int years(); }",
                "class A { public int years() { return 1; } }",
                "/// Open.\npublic enum A { ONE; public int years() { return 1; } }",
            })
    void aPublicFaceWithoutCommentIsNamed(String code) throws IOException {
        assertThat(mainCode("package a; " + code))
                .singleElement()
                .asString()
                .matches(
                        "m/src/main/java/a/A.java:\\d public (type|method) \\w+ has no comment,.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { public record B() {} }",
                "interface A { int years(); }",
                "/// Open.\npublic interface A { private int years() { return 1; } }",
                "/// Open.\npublic class A { public A() {} }",
            })
    void whatNoReaderMeetsNeedsNoComment(String code) throws IOException {
        assertThat(mainCode("package a; " + code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseImpl",
                "DateUtil",
                "DateUtils",
                "UtilDates",
                "CaseHelper",
                "Helpers",
                "CaseManager",
                "CaseDto",
                "CaseDTO",
                "ManagerOfCases"
            })
    void aNameThatSaysNothingIsNamed(String name) throws IOException {
        assertThat(mainCode("package a; class " + name + " {}"))
                .containsExactly(
                        "m/src/main/java/a/A.java:1 type name says nothing, "
                                + name
                                + ", allowed: a word of the domain");
        assertThat(testCode("class " + name + " {}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Implementation", "Utilisation", "Managers2Be"})
    void aWordThatOnlyBeginsLikeOneIsJudgedByItsWholeWord(String name) throws IOException {
        assertThat(mainCode("package a; class " + name + " {}"))
                .hasSize(name.startsWith("Managers") ? 1 : 0);
    }

    @Test
    void aMarkOfUnfinishedWorkIsNamed() throws IOException {
        assertThat(mainCode("package a;\nclass A {} // TODO later\n/*\n FIXME */"))
                .containsExactly(
                        "m/src/main/java/a/A.java:2 comment marks unfinished work, TODO,"
                                + " allowed: none",
                        "m/src/main/java/a/A.java:4 comment marks unfinished work, FIXME,"
                                + " allowed: none");
        assertThat(testCode("class A {} // TODO")).hasSize(1);
    }

    @Test
    void aFileThatCannotBeParsedIsNeverPassedOver() throws IOException {
        assertThat(mainCode("package a; class A {"))
                .singleElement()
                .asString()
                .contains("file cannot be parsed");
    }

    private static String method(int lines) {
        return " int a() {" + "\n".repeat(lines - 1) + "return 1; }";
    }

    private static String types(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "class T" + i + " {}")
                .collect(Collectors.joining(" "));
    }

    private static SourceFile main(String name, String code) {
        return new SourceFile("m", "m/src/main/java/a/" + name + ".java", false, code);
    }

    private static List<String> mainCode(String code) throws IOException {
        return lines(List.of(main("package-info", PURPOSE), main("A", code)));
    }

    private static List<String> testCode(String code) throws IOException {
        var text = "package a; " + code;
        return lines(List.of(new SourceFile("m", "m/src/test/java/a/A.java", true, text)));
    }

    private static List<String> lines(List<SourceFile> sources) throws IOException {
        return Budgets.check(new ArrayList<>(sources)).stream().map(Violation::toString).toList();
    }
}
