package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;
import static org.nengxia.exchange.County.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class HostilePackageTest {
    private final County county;
    @TempDir Path folder;

    HostilePackageTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    private HandedIn units() {
        return Book.of("单位", row("单位编码", "单位名称", "单位类别", "单位级别"), row("H01", "青禾镇", "乡镇", "正科级"))
                .save(folder, "单位.xlsx");
    }

    /// The workbook with one part written anew.
    private HandedIn rewritten(String part, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve("改.xlsx");
        try (ZipFile from = new ZipFile(units().path().toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(path))) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(bytes, StandardCharsets.UTF_8);
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(text).getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return HandedIn.at(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v>水利局</v>%s", "%s<v>水利局</v>", "%s", "<v>云外镇</v>"})
    void aCellWithAValueBesideItsOwnStringSaysTheString(String cell) throws IOException {
        String inner = cell.formatted("<is><t>云外镇</t></is>");
        county.take(
                rewritten(
                        "xl/worksheets/sheet1.xml",
                        xml ->
                                xml.replaceFirst(
                                        "<c r=\"B2\"[^>]*>.*?</c>",
                                        "<c r=\"B2\" t=\"inlineStr\">" + inner + "</c>")));
        assertThat(county.value("SELECT name FROM roster.unit WHERE number = 'H01'"))
                .isEqualTo("云外镇");
    }

    private static String withDoctype(String xml, String doctype) {
        int root = xml.indexOf("<", xml.indexOf("?>") < 0 ? 0 : xml.indexOf("?>"));
        return xml.substring(0, root) + doctype + xml.substring(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "[Content_Types].xml",
                "_rels/.rels"
            })
    void anEntityInAnyPartIsRefusedAndNothingIsFetched(String part) throws IOException {
        try (ServerSocket listening = new ServerSocket(0)) {
            listening.setSoTimeout(1);
            String url = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
            String doctype = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"" + url + "\">]>";

            var refusals = county.refuse(rewritten(part, xml -> withDoctype(xml, doctype)));

            assertThat(keys(refusals)).containsExactly("file.doctype");
            org.junit.jupiter.api.Assertions.assertThrows(
                    java.net.SocketTimeoutException.class, listening::accept);
        }
    }

    @Test
    void aPartThatUnpacksAThousandfoldIsRefused() throws IOException {
        String blanks = " ".repeat(8 << 20);

        var refusals =
                county.refuse(
                        rewritten(
                                "xl/worksheets/sheet1.xml",
                                xml -> xml.replace("<sheetData>", "<sheetData>" + blanks)));

        assertThat(keys(refusals)).containsExactly("file.bomb");
    }

    @Test
    void aPackageOfTooManyPartsIsRefused() throws IOException {
        Path path = folder.resolve("多.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 1_200; i++) {
                zip.putNextEntry(new ZipEntry("part" + i + ".xml"));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(keys(county.refuse(HandedIn.at(path)))).containsExactly("file.tooManyParts");
    }

    @Test
    void aDirectoryThatLiesAboutSizesIsCaughtWhenUnpacking() throws IOException {
        String blanks = " ".repeat(8 << 20);
        var bomb =
                rewritten(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace("<sheetData>", "<sheetData>" + blanks));
        Files.write(bomb.path(), SmallerSizes.in(Files.readAllBytes(bomb.path())));

        assertThat(keys(county.refuse(bomb))).isSubsetOf("file.bomb", "file.damaged");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        Path path = folder.resolve("zip.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("../../evil.txt"));
            zip.write(new byte[] {1, 2, 3});
        }

        assertThat(keys(county.refuse(HandedIn.at(path)))).containsExactly("file.damaged");
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
    }

    @Test
    void nestedMarkupThatIsNotASheetIsRefused() throws IOException {
        var refusals =
                county.refuse(
                        rewritten(
                                "xl/worksheets/sheet1.xml",
                                xml -> xml.replace("</sheetData>", "<row></sheetData>")));

        assertThat(keys(refusals)).containsExactly("file.damaged");
    }
}
