package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.County.keys;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class TextFileTest {
    private static final String UNIT =
            "单位编码,单位名称,单位类别,单位级别\r\nNUMBER,\"龑水镇,\"\"𠮷\"\"\",乡镇,正科级\r\n";
    private final County county;
    @TempDir Path folder;

    TextFileTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    private HandedIn csv(String number, String text, Charset charset) throws IOException {
        Path path = folder.resolve(number + ".csv");
        Files.write(path, text.replace("NUMBER", number).getBytes(charset));
        return HandedIn.at(path);
    }

    private String name(String number) {
        return county.value("SELECT name FROM roster.unit WHERE number = ?", number);
    }

    @ParameterizedTest
    @CsvSource({"CS1, UTF-8", "CS2, GB18030"})
    void aTextFileIsReadInEitherEncoding(String number, String charset) throws IOException {
        var imported = county.take(csv(number, UNIT, Charset.forName(charset)));

        assertThat(name(number)).isEqualTo("龑水镇,\"𠮷\"");
        assertThat(imported.report().sheets().getFirst().changed())
                .extracting(ImportReport.Changed::kind)
                .isEqualTo(
                        charset.equals("GB18030")
                                ? java.util.List.of("GB18030")
                                : java.util.List.of());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        county.take(csv("CS3", "\ufeff" + UNIT, StandardCharsets.UTF_8));

        assertThat(name("CS3")).startsWith("龑水镇");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"CS4, `;`", "CS5, `\t`"})
    void columnsAreSeparatedBySemicolonOrTab(String number, String separator) throws IOException {
        String text = "单位编码,单位名称,单位类别,单位级别\nNUMBER,龙泉镇,乡镇,正科级\n".replace(",", separator);

        county.take(csv(number, text, StandardCharsets.UTF_8));

        assertThat(name(number)).isEqualTo("龙泉镇");
    }

    @Test
    void aRowIsNamedByItsLine() throws IOException {
        String text = "单位编码,单位名称,单位类别,单位级别\nCS6,\"两行\n名\",乡镇,正科级\nCS7,镇,村,正科级\n";

        var refusal = county.refuse(csv("CS6", text, StandardCharsets.UTF_8)).getFirst();

        assertThat(refusal.key()).isEqualTo("import.cell.unknownWord");
        assertThat(refusal.details().get(2)).isEqualTo("4");
    }

    @Test
    void quotationMarksThatDoNotMatchAreRefused() throws IOException {
        String text = "单位编码,单位名称,单位类别,单位级别\nCS8,\"镇\"x,乡镇,正科级\n";

        assertThat(keys(county.refuse(csv("CS8", text, StandardCharsets.UTF_8))))
                .containsExactly("file.badText");
    }
}
