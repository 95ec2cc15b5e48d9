package org.nengxia.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.evidence.Channel;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern IN_TEMPLATES =
            Pattern.compile("#\\{([A-Za-z0-9.]+)|#messages\\.msg\\('([A-Za-z0-9.]+)'\\)");
    private static final Pattern IN_CODE =
            Pattern.compile("Refusal\\.of\\(\\s*\"([A-Za-z0-9.]+[A-Za-z0-9])\"");

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        for (Path chinese : bundles(false)) {
            String name = chinese.getFileName().toString().replace(".properties", "");
            Path english = chinese.resolveSibling(name + "_en.properties");
            assertThat(keys(english)).as(name).isEqualTo(keys(chinese));
        }
    }

    @Test
    void everySentenceThatPagesSayIsThere() throws IOException {
        Set<String> said = found(RESOURCES.resolve("templates"), ".html", IN_TEMPLATES);
        assertThat(all()).containsAll(said);
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        Set<String> said = found(Path.of("src/main/java"), ".java", IN_CODE);
        assertThat(all()).containsAll(said.stream().map(key -> "refusal." + key).toList());
    }

    @Test
    void noSentenceHasAnApostropheThatTheFormatWouldSwallow() throws IOException {
        for (Path file : bundles(true)) {
            assertThat(load(file).values())
                    .as(file.toString())
                    .noneMatch(it -> it.toString().contains("'"));
        }
    }

    @Test
    void channelsAreCalledTheSameOnEveryPage() throws IOException {
        Properties shell = load(RESOURCES.resolve("i18n/shell.properties"));
        for (Channel channel : Channel.values()) {
            assertThat(shell.get("channel." + channel.code())).isEqualTo(channel.label().zh());
            assertThat(shell.get("channel." + channel.code() + ".glyph"))
                    .isEqualTo(channel.glyph().zh());
        }
    }

    @Test
    void noTemplatePutsAConditionBesideAReplacementThatWouldIgnoreIt() throws IOException {
        Pattern both =
                Pattern.compile(
                        "<[^>]*\\sth:(?:if|unless|each)=[^>]*\\sth:replace=|<[^>]*\\sth:replace=[^>]*\\sth:(if|unless|each)=");
        assertThat(found(RESOURCES.resolve("templates"), ".html", both)).isEmpty();
    }

    private static Set<String> all() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : bundles(false)) {
            keys.addAll(keys(file));
        }
        return keys;
    }

    private static List<Path> bundles(boolean english) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("i18n"))) {
            return files.filter(file -> english || !file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(BundlesTest::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String key(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return match.group();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
