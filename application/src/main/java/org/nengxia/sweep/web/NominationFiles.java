package org.nengxia.sweep.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationLine;
import org.nengxia.sweep.NominationTable;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of nominations as a file: the same filters and order as the page, all pages of it.
@Controller
class NominationFiles {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Sweeps sweeps;
    private final NominationTable table;
    private final Sentences sentences;
    private final Asked asked;

    NominationFiles(Sweeps sweeps, NominationTable table, Sentences sentences, Asked asked) {
        this.sweeps = sweeps;
        this.table = table;
        this.sentences = sentences;
        this.asked = asked;
    }

    /// The list as UTF-8 text with a byte order mark, which Excel needs.
    @GetMapping("/nominations.csv")
    void csv(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletResponse response)
            throws IOException {
        List<List<String>> rows = rows(parameters, language);
        head(response, "text/csv;charset=UTF-8", "nominations.csv");
        var text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter file = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> file.writeRecord(row.stream().map(NominationFiles::harmless).toList()));
        }
    }

    /// An apostrophe in front keeps a spreadsheet from calculating a text.
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// The list as an Excel workbook; every cell is text.
    @GetMapping("/nominations.xlsx")
    void workbook(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletResponse response)
            throws IOException {
        List<List<String>> rows = rows(parameters, language);
        head(response, XLSX, "nominations.xlsx");
        try (SXSSFWorkbook file = new SXSSFWorkbook(200)) {
            var text = file.createCellStyle();
            text.setQuotePrefixed(true);
            SXSSFSheet sheet = file.createSheet(sentences.of(language, "sweep.title"));
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                SXSSFRow line = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    line.createCell(j).setCellValue(rows.get(i).get(j));
                    line.getCell(j).setCellStyle(text);
                }
            }
            file.write(response.getOutputStream());
        }
    }

    private List<List<String>> rows(MultiValueMap<String, String> parameters, Language language) {
        Address address = Address.of("/nominations", parameters);
        SweepRun run =
                asked.run(address)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var answers =
                sweeps.answers(
                        run, Asked.filter(address), address.first("sort"), 0, Integer.MAX_VALUE);
        List<String> heads =
                Stream.of(
                                "number",
                                "cadre",
                                "idNumber",
                                "unitName",
                                "post",
                                "channel",
                                "rule",
                                "ground",
                                "outcome",
                                "facts",
                                "missing",
                                "day")
                        .map(each -> sentences.of(language, "sweep.column." + each))
                        .toList();
        return Stream.concat(
                        Stream.of(heads),
                        table.lines(run, answers, language).stream()
                                .map(line -> row(line, language)))
                .toList();
    }

    private List<String> row(NominationLine line, Language language) {
        Nomination kept = line.nomination();
        return List.of(
                kept.number(),
                kept.name(),
                kept.idNumber().text(),
                kept.unit().orElse(""),
                kept.post().orElse(""),
                sentences.of(language, "channel." + line.channel()),
                kept.rule(),
                line.ground(),
                sentences.of(language, kept.found() == Found.HIT ? "answer.hit" : "answer.und"),
                line.facts(),
                String.join("; ", line.missing()),
                kept.day().map(Object::toString).orElse(""));
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
