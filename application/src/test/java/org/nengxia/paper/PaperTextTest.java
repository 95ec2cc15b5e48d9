package org.nengxia.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nengxia.paper.PaperSamples.bare;
import static org.nengxia.paper.PaperSamples.decision;
import static org.nengxia.paper.PaperSamples.pdf;
import static org.nengxia.paper.PaperSamples.read;
import static org.nengxia.paper.PaperSamples.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.nengxia.kernel.Language;
import org.nengxia.paper.Block.Heading;
import org.nengxia.paper.Block.Items;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.Table;

class PaperTextTest {

    @Test
    void whatGoesIntoADecisionIsReadOutOfThePdf() throws IOException {
        assertThat(read(decision()))
                .startsWith("中共澄江县委组织部文件澄组〔2026〕12号关于调整陆承远同志职务的决定云溪镇党委：")
                .contains("一、事实和依据有效票118张，其中不称职票37张，占31.36%——达到第八条规定的30%。")
                .contains("（一）核实过程（1）汇总表原件存档；（2）谈话记录21份。")
                .contains("姓名陆承远调整方式降职二、决定免去")
                .contains("中共澄江县委组织部2026年1月5日")
                .contains("抄送：县纪委监委，县政府办公室。")
                .contains("2026年1月5日印发")
                .contains("核验码1017-7f3ac2e09b41");
    }

    @Test
    void aPaperOfThreePagesLosesNothing() throws IOException {
        String text = "核实组逐一核对原始材料，认定其内容与档案记载一致，没有发现涂改。";
        OfficialPaper paper = bare(new Paragraph(text.repeat(45)));
        assertThat(read(paper)).contains("澄江县笔录").hasSizeGreaterThan(45 * text.length());
        assertThat(read(paper).replaceAll("—[123]—", "")).contains(text.repeat(45));
        try (PDDocument document = Loader.loadPDF(pdf(paper))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void tablesAreReadRowByRow() throws IOException {
        Table table = new Table(List.of("序号", "姓名"), List.of(List.of("1", "甲"), List.of("2")));
        assertThat(read(bare(table))).contains("序号姓名1甲2");
        assertThat(read(bare(new Table(List.of("序号", "姓名"), List.of())))).contains("序号姓名（无）");
    }

    @Test
    void rareCharactersOfNamesAreShownOrSpeltByCodePoint() throws IOException {
        assertThat(read(bare(new Paragraph("䶮𬭛镕㛃")))).contains("䶮𬭛镕㛃");
        assertThat(read(bare(new Paragraph("李𠀀")))).contains("李〔U+20000〕");
    }

    @Test
    void longLatinWordsAreDividedRatherThanCutOff() throws IOException {
        String word = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(5);
        assertThat(read(bare(new Paragraph("见" + word)))).contains("见" + word);
        assertThat(read(bare(new Table(List.of("甲"), List.of(List.of(word)))))).contains(word);
    }

    @Test
    void hostileTextIsShownAndDoesNoHarm() throws IOException {
        String hostile = "<w:p>&amp;\u0000\u0007\u202e反\ud800]]>";
        String shown = "<w:p>&amp;〔U+0000〕〔U+0007〕〔U+202E〕反〔U+D800〕]]>";
        OfficialPaper paper = bare(new Heading(1, hostile), new Items(List.of(hostile)));
        assertThat(read(paper)).contains("一、" + shown + "（1）" + shown);
        assertThat(word(paper)).isNotEmpty();
    }

    @Test
    void headingsAreCountedAnewUnderEachOther() throws IOException {
        assertThat(
                        read(
                                bare(
                                        new Heading(1, "甲"),
                                        new Heading(2, "乙"),
                                        new Heading(3, "丙"),
                                        new Heading(4, "丁"),
                                        new Heading(1, "戊"),
                                        new Heading(2, "己"))))
                .contains("一、甲（一）乙1.丙（1）丁二、戊（一）己");
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws InterruptedException {
        byte[] pdf = pdf(decision());
        byte[] word = word(decision());
        Thread.sleep(2100);
        assertThat(pdf(decision())).isEqualTo(pdf);
        assertThat(word(decision())).isEqualTo(word);
    }

    @Test
    void everyFontIsInsideTheFileAndOnlyWhatIsUsedOfIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(decision()))) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
        assertThat(pdf(decision())).hasSizeLessThan(200_000);
    }

    @Test
    void aTableOfAThousandRowsIsRead() throws IOException {
        List<String> row = List.of("证人", "无异议");
        String text = read(bare(new Table(List.of("姓名", "意见"), Collections.nCopies(1000, row))));
        assertThat(text.split("证人无异议", -1)).hasSize(1001);
        assertThat(text.split("姓名意见", -1)).hasSizeGreaterThan(20);
    }

    @Test
    void aTableWithoutColumnsOrWithMoreThanTwentyIsRefused() {
        assertThatThrownBy(() -> new Table(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(Collections.nCopies(21, "列"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chineseNumbersOfHeadingsAreWrittenAsTheyAreRead() throws IOException {
        Block[] headings = new Block[21];
        Arrays.fill(headings, new Heading(1, "节"));
        assertThat(read(bare(headings)))
                .contains("九、节十、节十一、节")
                .contains("十九、节")
                .contains("二十、节二十一、节");
    }

    @Test
    void anEnglishPaperHasEnglishWordsAndQuotationMarks() throws IOException {
        OfficialPaper paper =
                new OfficialPaper(
                        Head.NOTICE,
                        "Organisation Department",
                        Optional.empty(),
                        "Notice",
                        Optional.of("Lu Chengyuan"),
                        List.of(new Heading(1, "Grounds"), new Paragraph("They said “no”.")),
                        Optional.of(PaperSamples.SIGNED),
                        List.of("A", "B"),
                        Optional.of("7F3K"),
                        Language.EN);
        assertThat(read(paper))
                .contains("LuChengyuan:I.GroundsTheysaid“no”.")
                .contains("5January2026Copies:A,B.Code7F3K:");
    }
}
