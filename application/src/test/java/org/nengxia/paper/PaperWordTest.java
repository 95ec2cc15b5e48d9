package org.nengxia.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.paper.PaperSamples.bare;
import static org.nengxia.paper.PaperSamples.decision;
import static org.nengxia.paper.PaperSamples.paper;
import static org.nengxia.paper.PaperSamples.word;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.nengxia.paper.Block.Heading;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.SignatureLines;
import org.nengxia.paper.Block.Table;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class PaperWordTest {

    @Test
    void wordOpensThePaperWithTheSameParagraphs() throws Exception {
        assertThat(texts(decision()))
                .startsWith("中共澄江县委组织部文件", "澄组〔2026〕12号", "关于调整陆承远同志职务的决定")
                .contains("云溪镇党委：", "一、事实和依据", "（一）核实过程", "（1）汇总表原件存档；")
                .contains("二、决定", "2026年1月5日");
    }

    @Test
    void theFootIsATableAtTheFootOfTheLastPage() throws Exception {
        try (XWPFDocument document = open(decision())) {
            XWPFTable foot = document.getTables().getLast();
            assertThat(foot.getText())
                    .contains("抄送：县纪委监委，县政府办公室。")
                    .contains("中共澄江县委组织部\t2026年1月5日印发");
            assertThat(foot.getCTTbl().getTblPr().getTblpPr().getTblpYSpec())
                    .isEqualTo(STYAlign.BOTTOM);
        }
    }

    @Test
    void theFootOfEveryPageTellsItsNumberAndHowToCheckThePaper() throws Exception {
        try (XWPFDocument document = open(decision())) {
            assertThat(document.getFooterList())
                    .allSatisfy(
                            foot -> assertThat(foot.getText()).contains("核验码 1017-7f3ac2e09b41"))
                    .allSatisfy(foot -> assertThat(foot._getHdrFtr().xmlText()).contains("PAGE"));
        }
    }

    @Test
    void theFontsAreThePrescribedOnes() throws Exception {
        try (XWPFDocument document = open(decision())) {
            assertThat(font(document, "文件")).isEqualTo("方正小标宋简体");
            assertThat(font(document, "关于")).isEqualTo("方正小标宋简体");
            assertThat(font(document, "根据")).isEqualTo("仿宋_GB2312");
            assertThat(font(document, "一、")).isEqualTo("黑体");
            assertThat(font(document, "（一）")).isEqualTo("楷体_GB2312");
            assertThat(document.getPackage().getPartsByName(fontTable())).hasSize(1);
        }
    }

    @Test
    void thePageHasTheStandardsMarginsAndGrid() throws Exception {
        try (XWPFDocument document = open(decision())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1960));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1588));
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(592));
            assertThat(document.getSettings().getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    @Test
    void theMarkIsRedAndARedLineFollowsTheNumber() throws Exception {
        try (XWPFDocument document = open(decision())) {
            assertThat(document.getParagraphs().get(0).getRuns().getFirst().getColor())
                    .isEqualTo("FF0000");
            var border = document.getParagraphs().get(1).getCTPPr().getPBdr().getBottom();
            assertThat(border.xgetColor().getStringValue()).isEqualTo("FF0000");
        }
    }

    @Test
    void headingsMakeTheOutline() throws Exception {
        try (XWPFDocument document = open(bare(new Heading(1, "甲"), new Heading(2, "乙")))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Heading1", "Heading2");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void tablesKeepTheirRowsAndRepeatTheirHead() throws Exception {
        Table rows = new Table(List.of("序号", "姓名"), List.of(List.of("1", "甲"), List.of("2")));
        try (XWPFDocument document = open(bare(rows, new Table(List.of("空"), List.of())))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getText()).isEqualTo("序号\t姓名\n1\t甲\n2\t\n");
            assertThat(document.getTables().get(1).getText()).isEqualTo("空\n（无）\n");
        }
    }

    @Test
    void hostileTextIsShownAndBreaksNothing() throws Exception {
        String hostile = "<w:p>&amp;\u0000\u202e\ufffe]]>";
        assertThat(texts(bare(new Paragraph(hostile), new SignatureLines(List.of(hostile)))))
                .contains("<w:p>&amp;〔U+0000〕〔U+202E〕〔U+FFFE〕]]>");
    }

    @Test
    void noFileNamesAnAuthorOrATime() throws Exception {
        try (XWPFDocument document = open(paper(Head.LETTER, new Paragraph("函")))) {
            var properties = document.getPackage().getPackageProperties();
            assertThat(properties.getCreatorProperty()).isEmpty();
            assertThat(properties.getCreatedProperty()).isEmpty();
        }
    }

    private static XWPFDocument open(OfficialPaper paper) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(word(paper)));
    }

    private static List<String> texts(OfficialPaper paper) throws Exception {
        try (XWPFDocument document = open(paper)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static String font(XWPFDocument document, String beginning) {
        return document.getParagraphs().stream()
                .filter(it -> it.getText().contains(beginning))
                .findFirst()
                .orElseThrow()
                .getRuns()
                .getFirst()
                .getFontName();
    }

    private static java.util.regex.Pattern fontTable() {
        return java.util.regex.Pattern.compile("/word/fontTable.xml");
    }
}
