package org.nengxia.shell.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A list handed out as a file, written row by row: numbers as numbers, all else as text, an empty
/// cell for null. A text that looks like a formula is marked as text.
///
/// @param name of the file, without its ending, and of the sheet
/// @param heads the header row
public record ListFile(String name, List<String> heads) {

    /// Keeps its own copy of the header.
    public ListFile {
        heads = List.copyOf(heads);
    }

    /// A list whose name and header stand in the message bundles.
    ///
    /// @param title key of the name
    /// @param columns keys of the header's cells, each after `prefix`
    public static ListFile of(
            Sentences sentences,
            Language language,
            String title,
            String prefix,
            List<String> columns) {
        return new ListFile(
                sentences.of(language, title),
                columns.stream().map(each -> sentences.of(language, prefix + each)).toList());
    }

    /// What a list can be handed out as.
    private enum Form {
        /// UTF-8 text with a byte order mark, which Excel needs.
        CSV("text/csv;charset=UTF-8"),
        /// An Excel workbook.
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /// The form that the address asked for ends with.
        static Form asked(HttpServletRequest request) {
            return request.getRequestURI().endsWith(XLSX.ending()) ? XLSX : CSV;
        }

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Answers with the list in the form that the address ends with, `.csv` or `.xlsx`; closes the
    /// rows.
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        Form form = Form.asked(request);
        response.setContentType(form.type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(form));
        try (rows) {
            switch (form) {
                case CSV -> csv(response.getOutputStream(), rows);
                case XLSX -> workbook(response, rows);
            }
        }
    }

    private String attachment(Form form) {
        return ContentDisposition.attachment()
                .filename(name + form.ending(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /// Writes the list as CSV and ends the stream.
    public void csv(OutputStream stream, Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        var text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter file = CsvWriter.builder().build(text)) {
            file.writeRecord(heads);
            rows.forEach(row -> file.writeRecord(harmless(row)));
        }
    }

    private void workbook(
            HttpServletResponse response, Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        try (Workbook workbook = new Workbook(name, heads)) {
            rows.forEach(workbook::add);
            workbook.write(response.getOutputStream());
        }
    }

    /// An apostrophe in front keeps a spreadsheet from calculating a text.
    private static List<String> harmless(List<? extends @Nullable Object> values) {
        return values.stream().map(ListFile::harmless).toList();
    }

    private static String harmless(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text when looksLikeFormula(text) -> "'" + text;
            default -> value.toString();
        };
    }

    /// Whether a spreadsheet would take a text for a formula (half or full width, tab, return).
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
