package org.nengxia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents for people: those in two languages tell the same in the same order, and no link
/// leads nowhere.
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    private static Stream<Path> documents() throws IOException {
        return Stream.concat(markdown(ROOT), markdown(ROOT.resolve("docs")));
    }

    private static Stream<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static Stream<Path> chinese() throws IOException {
        return documents().filter(each -> each.toString().endsWith(".zh-CN.md"));
    }

    /// Headings by their depth, code blocks and tables, in order: what translations share.
    private static List<String> shape(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.matches("#+ .*|```.*|\\|[- |]*-[- |]*\\|"))
                .map(line -> line.startsWith("#") ? line.replaceAll("[^#].*", "") : line)
                .map(line -> line.startsWith("|") ? "table" : line)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void bothLanguagesTellTheSameInTheSameOrder(Path document) throws IOException {
        Path english = Path.of(document.toString().replace(".zh-CN.md", ".md"));
        assertThat(shape(document)).isEqualTo(shape(english));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) throws IOException {
        List<Path> missing =
                LINK.matcher(Files.readString(document))
                        .results()
                        .map((MatchResult link) -> document.resolveSibling(link.group(1)))
                        .filter(each -> Files.notExists(each))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void someDocumentsComeInBothLanguages() throws IOException {
        assertThat(chinese()).hasSizeGreaterThan(1);
    }
}
