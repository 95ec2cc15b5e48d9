package org.nengxia.statistics.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.Figures;
import org.nengxia.statistics.format.FigureCsv;
import org.nengxia.statistics.format.FigureJson;
import org.nengxia.statistics.format.FigureWorkbook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures of a period as files.
@Controller
class FigureFiles {
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private final Figures figures;

    FigureFiles(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to)
            throws IOException {
        Period period = Asked.period(from, to, figures);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWorkbook.write(figures.all(period), figures.reconciliation(period), language(), out);
        return file(out.toByteArray(), EXCEL, period, "xlsx");
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Period period = Asked.period(from, to, figures);
        String text = FigureCsv.of(figures.all(period), language());
        return file(
                text.getBytes(StandardCharsets.UTF_8),
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                period,
                "csv");
    }

    @GetMapping("/figures.json")
    ResponseEntity<byte[]> json(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Period period = Asked.period(from, to, figures);
        return file(
                FigureJson.of(figures.all(period)).getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON,
                period,
                "json");
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, MediaType type, Period period, String ending) {
        String name = "figures-%s-%s.%s".formatted(period.from(), period.to(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
