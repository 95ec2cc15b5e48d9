package org.nengxia.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.paper.Block.Paragraph;

class OfficeFontsTest {

    @TempDir Path home;

    @Test
    void aFontThatTheOfficeHasLaidInItsFolderTakesTheFacesPlace() throws IOException {
        Path fonts = Files.createDirectory(home.resolve("fonts"));
        Files.copy(
                Path.of("target/paper/fonts/NotoSansSC_500Medium.ttf"),
                fonts.resolve("SimFang.TTF"));
        assertThat(fontsOf(new Papers(home)))
                .contains("NotoSansSC")
                .doesNotContain("NotoSerifSC-Regular");
    }

    @Test
    void aFileThatIsNoFontIsPassedOver() throws IOException {
        Path fonts = Files.createDirectory(home.resolve("fonts"));
        Files.writeString(fonts.resolve("仿宋.ttf"), "not a font");
        assertThat(fontsOf(new Papers(home))).contains("NotoSerifSC-Regular");
    }

    private static String fontsOf(Papers papers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.pdf(PaperSamples.bare(new Paragraph("正文")), out);
        StringBuilder names = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                names.append(resources.getFont(name).getName()).append(' ');
            }
        }
        return names.toString();
    }
}
