package org.nengxia.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nengxia.paper.PaperSamples.bare;
import static org.nengxia.paper.PaperSamples.decision;
import static org.nengxia.paper.PaperSamples.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nengxia.paper.Block.Paragraph;
import org.nengxia.paper.Block.Table;

/// GB/T 9704-2012 in millimetres.
class PaperLayoutTest {
    private static final Offset<Double> CLOSE = within(0.2);
    private static final double POINT = 25.4 / 72;
    private static final String SENTENCE = "核实组逐一核对原始材料认定其内容与档案记载一致没有发现涂改";

    @Test
    void aPageHoldsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        Drawn page = Drawn.pages(bare(new Paragraph(SENTENCE.repeat(60)))).get(1);
        List<Drawn.TextLine> lines = body(page);
        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(line -> assertThat(line.characters()).hasSize(28));
    }

    @Test
    void theTypeAreaIs156By225Millimetres28And37FromTheEdges() throws IOException {
        List<Drawn.TextLine> lines =
                body(Drawn.pages(bare(new Paragraph(SENTENCE.repeat(60)))).get(1));
        assertThat(lines.getFirst().baseline() - 0.88 * 16 * POINT).isCloseTo(37, CLOSE);
        assertThat(lines.getLast().baseline() + 0.12 * 16 * POINT).isCloseTo(262, CLOSE);
        assertThat(lines).allSatisfy(line -> assertThat(line.left()).isCloseTo(28, CLOSE));
        assertThat(lines).allSatisfy(line -> assertThat(line.right()).isCloseTo(184, CLOSE));
    }

    @Test
    void theMarkStands35MillimetresBelowTheEdgeAndTheRedLine4BelowTheNumber() throws IOException {
        Drawn page = Drawn.pages(decision()).getFirst();
        Drawn.TextLine mark = page.line("文件");
        double size = mark.characters().getFirst().size();
        assertThat(mark.baseline() - 0.88 * size * POINT).isCloseTo(37 + 35, CLOSE);
        double numberEnds = page.line("〔2026〕").baseline() + 0.12 * 16 * POINT;
        assertThat(page.rules().stream().filter(it -> it.red() == 1))
                .singleElement()
                .satisfies(line -> assertThat(line.y() - numberEnds).isCloseTo(4, CLOSE))
                .satisfies(line -> assertThat(line.right() - line.left()).isCloseTo(156, CLOSE));
    }

    @Test
    void aLettersDoubleLinesAre170MillimetresWideAndTheLowerEndsAt20() throws IOException {
        Drawn page = Drawn.pages(paper(Head.LETTER, new Paragraph("函"))).getFirst();
        List<Drawn.Rule> red = page.rules().stream().filter(it -> it.red() == 1).toList();
        assertThat(red).hasSize(4);
        assertThat(red).allSatisfy(it -> assertThat(it.right() - it.left()).isCloseTo(170, CLOSE));
        assertThat(red.getLast().y()).isCloseTo(277, CLOSE);
        assertThat(page.lines()).noneMatch(it -> it.text().contains("—1—"));
    }

    @Test
    void recordsCarryNoRed() throws IOException {
        Drawn page = Drawn.pages(paper(Head.RECORD, new Paragraph("问"))).getFirst();
        assertThat(page.rules()).allMatch(it -> it.red() == 0);
    }

    @Test
    void pageNumbersStandOnTheRightOfOddAndTheLeftOfEvenPages() throws IOException {
        List<Drawn> pages = Drawn.pages(bare(new Paragraph(SENTENCE.repeat(60))));
        Drawn.TextLine first = pages.get(0).line("— 1 —");
        Drawn.TextLine second = pages.get(1).line("— 2 —");
        assertThat(first.right()).isCloseTo(184 - 14 * POINT, within(0.5));
        assertThat(second.left()).isCloseTo(28 + 14 * POINT, within(0.5));
        assertThat(first.characters().getFirst().size()).isEqualTo(14);
    }

    @Test
    void noClosingMarkBeginsALineAndNoOpeningOneEndsIt() throws IOException {
        for (int shift = 0; shift < 28; shift++) {
            String text = "核".repeat(shift) + "对（原始）材料，《档案》“记载”一致。".repeat(8);
            for (Drawn.TextLine line : body(Drawn.pages(bare(new Paragraph(text))).getFirst())) {
                assertThat("，。）》”").doesNotContain(line.text().strip().substring(0, 1));
                assertThat("（《“").doesNotContain(line.text().substring(line.text().length() - 1));
            }
        }
    }

    @Test
    void theDayStandsFourCharactersFromTheRightAndTheOrganAboveIt() throws IOException {
        Drawn page = Drawn.pages(paper(Head.NOTICE, new Paragraph("免职。"))).getFirst();
        Drawn.TextLine day = page.line("2026年1月5日");
        Drawn.TextLine organ =
                page.lines().stream()
                        .filter(it -> it.text().equals("中共澄江县委组织部"))
                        .findFirst()
                        .orElseThrow();
        assertThat(day.right()).isCloseTo(184 - 4 * 156 / 28.0, CLOSE);
        assertThat(organ.left() + organ.right()).isCloseTo(day.left() + day.right(), CLOSE);
    }

    @Test
    void theFootEndsWithTheTypeAreaOfTheLastPage() throws IOException {
        List<Drawn> pages = Drawn.pages(decision());
        List<Drawn.Rule> rules = pages.getLast().rules();
        assertThat(rules.getLast().y()).isCloseTo(262, CLOSE);
        assertThat(rules.getLast().thick()).isEqualTo(1);
        assertThat(pages.getLast().line("抄送").baseline()).isBetween(230.0, 262.0);
    }

    @Test
    void neitherTheSignatureNorTheFootIsAloneOnAPage() throws IOException {
        for (int lines = 1; lines < 30; lines++) {
            Block body = new Paragraph(SENTENCE.repeat(lines));
            for (Head head : Head.values()) {
                Drawn last = Drawn.pages(paper(head, body)).getLast();
                assertThat(body(last))
                        .as(head + " " + lines)
                        .anyMatch(it -> it.text().contains("核"));
            }
        }
    }

    @Test
    void headsOfTablesAreRepeatedOnEachPage() throws IOException {
        List<List<String>> rows =
                Stream.iterate(1, it -> it + 1).limit(90).map(it -> List.of("证人" + it)).toList();
        List<Drawn> pages = Drawn.pages(bare(new Table(List.of("姓名"), rows)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allSatisfy(it -> assertThat(it.line("姓名")).isNotNull());
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(body(page))
                                .allSatisfy(it -> assertThat(it.baseline()).isLessThan(262)));
    }

    private static List<Drawn.TextLine> body(Drawn page) {
        return page.lines().stream().filter(it -> it.baseline() < 263).toList();
    }
}
