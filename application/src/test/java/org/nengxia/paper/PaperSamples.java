package org.nengxia.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nengxia.kernel.Language;
import org.nengxia.paper.Block.Facts;
import org.nengxia.paper.Block.Heading;
import org.nengxia.paper.Block.Items;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.Row;

/// Papers about a fictional cadre, and what tests read out of the files made of them.
final class PaperSamples {
    static final Papers PAPERS = new Papers(Path.of("target/no-home"));
    static final Signature SIGNED = new Signature("中共澄江县委组织部", LocalDate.of(2026, 1, 5));

    private PaperSamples() {}

    static OfficialPaper decision() {
        return paper(
                Head.DOCUMENT,
                new Paragraph("根据《推进领导干部能上能下规定》第五条，经核实认定，现作出如下决定。"),
                new Heading(1, "事实和依据"),
                new Paragraph("有效票118张，其中不称职票37张，占31.36%——达到第八条规定的30%。"),
                new Heading(2, "核实过程"),
                new Items(List.of("汇总表原件存档；", "谈话记录21份。")),
                new Facts(List.of(new Row("姓名", "陆承远"), new Row("调整方式", "降职"))),
                new Heading(1, "决定"),
                new Paragraph("免去陆承远同志云溪镇副镇长职务。"));
    }

    static OfficialPaper paper(Head head, Block... body) {
        return new OfficialPaper(
                head,
                "中共澄江县委组织部文件",
                Optional.of("澄组〔2026〕12号"),
                "关于调整陆承远同志职务的决定",
                Optional.of("云溪镇党委"),
                List.of(body),
                Optional.of(SIGNED),
                List.of("县纪委监委", "县政府办公室"),
                Optional.of("1017-7f3ac2e09b41"),
                Language.ZH);
    }

    /// A paper that says nothing but its body.
    static OfficialPaper bare(Block... body) {
        return new OfficialPaper(
                Head.RECORD,
                "澄江县",
                Optional.empty(),
                "笔录",
                Optional.empty(),
                List.of(body),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Language.ZH);
    }

    static byte[] pdf(OfficialPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PAPERS.pdf(paper, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    static byte[] word(OfficialPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PAPERS.word(paper, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /// All text of a PDF in the order of reading, without white space.
    static String read(OfficialPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(paper))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }
}
