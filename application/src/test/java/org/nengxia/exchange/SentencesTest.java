package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.exchange.note.Change;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.register.Register;
import org.nengxia.shell.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class SentencesTest {
    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:file|sheet|cell|person|unit|record|evidence|tenure|row|warning)\\.[a-z][A-Za-z]+)\"");
    private final County county;
    private final Sentences sentences;
    @TempDir Path folder;

    SentencesTest(@Autowired ApplicationContext product) {
        county = new County(product);
        sentences = product.getBean(Sentences.class);
    }

    @Test
    void everyRefusalAndEveryChangeHasItsSentenceInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        keysOfSources().forEach(key -> keys.add("refusal.import." + key));
        for (Register register : county.registers().all()) {
            register.checks().forEach(check -> keys.add("refusal." + check.key()));
        }
        for (Change change : Change.values()) {
            keys.add("import.changed." + change);
        }
        assertThat(keys).hasSizeGreaterThan(70);
        for (Language language : Language.values()) {
            keys.forEach(key -> assertThat(sentences.of(language, key, "a", "b")).isNotBlank());
        }
    }

    private static Set<String> keysOfSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/nengxia/exchange"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(source));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void aRefusalNamesFileSheetRowColumnAndWhatToDo() {
        county.withRoster(folder);
        var book =
                Book.of(
                        "任职",
                        row("任职编号", "身份证号", "职务编码", "任职日期"),
                        row("S1", County.ANNA, "P03", "37763"));

        Refusal refusal = county.refuse(book.save(folder, "任职.xlsx")).getFirst();

        assertThat(sentences.of(refusal, Language.ZH))
                .isEqualTo(
                        "《任职.xlsx》“任职”表第 2 行“任职日期”列“37763”是一个数，不是日期，看起来是 Excel 的日期序号（对应 2003-05-22）。请把该列设为日期格式，或写成 2003-05-22 后重新导入。");
        assertThat(sentences.of(refusal, Language.EN)).startsWith("任职.xlsx, sheet “任职”, row 2");
    }
}
