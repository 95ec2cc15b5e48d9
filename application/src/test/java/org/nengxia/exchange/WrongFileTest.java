package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;
import static org.nengxia.exchange.County.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProductTest
class WrongFileTest {
    private final County county;
    @TempDir Path folder;

    WrongFileTest(@Autowired ApplicationContext product) {
        county = new County(product);
    }

    private static Book units() {
        return Book.of("单位", row("单位编码", "单位名称", "单位类别", "单位级别"));
    }

    private List<String> refused(String name, byte[] content) throws IOException {
        return keys(county.refuse(new HandedIn(Files.write(folder.resolve(name), content), name)));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(keys(county.refuse(HandedIn.at(folder.resolve("没有.xlsx")))))
                .containsExactly("file.notFound");
    }

    @Test
    void aFileOfNoBytesIsRefused() throws IOException {
        assertThat(refused("空.xlsx", new byte[0])).containsExactly("file.empty");
    }

    @Test
    void aFileOf300MegabytesIsRefusedByItsSizeAlone() throws IOException {
        Path path = folder.resolve("大.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(300L << 20);
        }

        var refusal = county.refuse(HandedIn.at(path)).getFirst();

        assertThat(refusal.key()).isEqualTo("import.file.tooLarge");
        assertThat(refusal.details()).containsExactly("大.xlsx", 300L, 100L);
    }

    @Test
    void aKindOfFileThatNobodyKnowsIsRefused() throws IOException {
        assertThat(refused("名册.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("file.ending");
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws Exception {
        Path path = folder.resolve("加密.xlsx");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(compound)) {
                units().workbook().write(inside);
            }
            compound.writeFilesystem(out);
        }

        assertThat(keys(county.refuse(HandedIn.at(path)))).containsExactly("file.encrypted");
    }

    @Test
    void anOldWorkbookIsRefusedUnderItsOwnNameAndRenamed() throws IOException {
        for (String name : List.of("旧.xls", "旧.xlsx")) {
            try (HSSFWorkbook old = new HSSFWorkbook();
                    OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                old.createSheet("单位");
                old.write(out);
            }
        }

        assertThat(keys(county.refuse(HandedIn.at(folder.resolve("旧.xls")))))
                .containsExactly("file.old");
        assertThat(keys(county.refuse(HandedIn.at(folder.resolve("旧.xlsx")))))
                .containsExactly("file.renamedXls");
    }

    @Test
    void aTextFileRenamedToAWorkbookIsRefused() throws IOException {
        assertThat(refused("单位.xlsx", "单位编码,单位名称\nT01,青禾镇\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("file.renamedText");
    }

    @Test
    void aWorkbookRenamedToATextFileIsRefused() {
        assertThat(keys(county.refuse(units().save(folder, "单位.csv"))))
                .containsExactly("file.renamedWorkbook");
    }

    @Test
    void aWorkbookCutInTheMiddleIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(units().save(folder, "单位.xlsx").path());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(refused("半.xlsx", half)).containsExactly("file.damaged");
    }

    @Test
    void aTextFileOfNoKnownEncodingIsRefused() throws IOException {
        assertThat(refused("单位.csv", "单位编码,单位名称\n".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("file.encoding");
    }

    @Test
    void aWorkbookWithoutARowIsRefused() {
        var book = new Book();
        book.workbook().createSheet("Sheet1");

        assertThat(keys(county.refuse(book.save(folder, "空表.xlsx"))))
                .containsExactly("file.noRows");
    }
}
