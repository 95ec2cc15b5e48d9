package org.nengxia.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/// No year, row or entry is told as 2,026; what is counted is told as 1,046, in both languages.
class NumbersInSentencesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d),(?:number|choice)");
    private static final Object[] YEARS = Collections.nCopies(10, 2026).toArray();
    private final MessageSource sentences = sentences();

    @Test
    void aYearStandsInASentenceAsItIsAndACountWithItsSeparators() {
        assertThat(told("ledger.proofOf", Locale.ENGLISH, 2026L)).endsWith("entry 2026");
        assertThat(told("studio.revisionNumber", Locale.ENGLISH, 1046)).isEqualTo("Revision 1046");
        assertThat(told("desk.records", Locale.ENGLISH, 2026)).isEqualTo("2,026 records");
        assertThat(told("desk.records", Locale.ENGLISH, 1)).isEqualTo("1 record");
        assertThat(told("desk.records", Locale.SIMPLIFIED_CHINESE, 2026)).isEqualTo("2,026 条");
        assertThat(told("why.undecided", Locale.ENGLISH, "—")).endsWith(": —");
    }

    @Test
    void noSentenceThatDoesNotCountPutsASeparatorIntoANumber() throws IOException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (Path file : files()) {
                var bundle = load(file, locale);
                for (String key : bundle.stringPropertyNames()) {
                    if (counted(bundle.getProperty(key)).isEmpty()) {
                        assertThat(told(key, locale, YEARS)).as(key).doesNotContain("2,026");
                    }
                }
            }
        }
    }

    @Test
    void whatOneLanguageCountsTheOtherCountsToo() throws IOException {
        for (Path file : files()) {
            var chinese = load(file, Locale.SIMPLIFIED_CHINESE);
            var english = load(file, Locale.ENGLISH);
            for (String key : chinese.stringPropertyNames()) {
                assertThat(counted(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(counted(chinese.getProperty(key)));
            }
        }
    }

    private String told(String key, Locale locale, Object... details) {
        return sentences.getMessage(key, details, locale);
    }

    private static Set<String> counted(String sentence) {
        var details = new TreeSet<String>();
        COUNTED.matcher(sentence).results().forEach(found -> details.add(found.group(1)));
        return details;
    }

    private static MessageSource sentences() {
        try {
            return new Bundles().messageSource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties")).toList();
        }
    }

    private static Properties load(Path chinese, Locale locale) throws IOException {
        var file =
                locale.equals(Locale.ENGLISH)
                        ? Path.of(chinese.toString().replace(".properties", "_en.properties"))
                        : chinese;
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
