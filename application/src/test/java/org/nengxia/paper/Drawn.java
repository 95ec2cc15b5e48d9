package org.nengxia.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What is drawn on one page of a PDF, in millimetres from the page's upper left corner.
record Drawn(List<Sign> characters, List<Rule> rules) {
    private static final double MM = 72 / 25.4;

    /// A character; `baseline` is measured downwards, `size` in points.
    record Sign(String text, double left, double right, double baseline, double size) {}

    /// A straight rule, its colour from 0 (black) to 1 (red), its thickness in points.
    record Rule(double left, double right, double y, double thick, double red) {}

    /// One line of characters that share a baseline.
    record TextLine(double baseline, List<Sign> characters) {
        String text() {
            StringBuilder text = new StringBuilder();
            characters.forEach(it -> text.append(it.text()));
            return text.toString();
        }

        double left() {
            return characters.getFirst().left();
        }

        double right() {
            return characters.getLast().right();
        }
    }

    static List<Drawn> pages(OfficialPaper paper) throws IOException {
        List<Drawn> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PaperSamples.pdf(paper))) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i);
                pages.add(new Drawn(characters(document, i + 1), rules(page)));
            }
        }
        return pages;
    }

    List<TextLine> lines() {
        TreeMap<Long, TextLine> lines = new TreeMap<>();
        for (Sign character : characters) {
            lines.computeIfAbsent(
                            Math.round(character.baseline() * 10),
                            _ -> new TextLine(character.baseline(), new ArrayList<>()))
                    .characters()
                    .add(character);
        }
        return List.copyOf(lines.values());
    }

    TextLine line(String containing) {
        return lines().stream()
                .filter(it -> it.text().contains(containing))
                .findFirst()
                .orElseThrow();
    }

    private static List<Sign> characters(PDDocument document, int page) throws IOException {
        List<Sign> characters = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        characters.add(
                                new Sign(
                                        text.getUnicode(),
                                        text.getXDirAdj() / MM,
                                        (text.getXDirAdj() + text.getWidthDirAdj()) / MM,
                                        text.getYDirAdj() / MM,
                                        text.getFontSize()));
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, new StringWriter());
        return characters;
    }

    private static List<Rule> rules(PDPage page) throws IOException {
        List<Rule> rules = new ArrayList<>();
        List<Double> operands = new ArrayList<>();
        double[] state = new double[6];
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSNumber number) {
                operands.add((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                apply(operator.getName(), operands, state, rules);
                operands.clear();
            }
        }
        return rules;
    }

    private static void apply(
            String operator, List<Double> operands, double[] state, List<Rule> rules) {
        switch (operator) {
            case "RG" -> state[0] = operands.get(0);
            case "w" -> state[1] = operands.get(0);
            case "m" -> place(operands, state, 2);
            case "l" -> place(operands, state, 4);
            case "S" -> rules.add(new Rule(state[2], state[4], 297 - state[5], state[1], state[0]));
            default -> {}
        }
    }

    private static void place(List<Double> operands, double[] state, int at) {
        state[at] = operands.get(0) / MM;
        state[at + 1] = operands.get(1) / MM;
    }
}
