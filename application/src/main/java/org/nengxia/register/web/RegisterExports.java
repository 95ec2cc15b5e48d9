package org.nengxia.register.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.register.query.Filter;
import org.nengxia.register.query.Filters;
import org.nengxia.register.query.Listing;
import org.nengxia.register.query.Names;
import org.nengxia.shell.Address;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A register's list as a file: the same filters and order as the page, all pages of it, written
/// row by row as the rows come from the database.
@Controller
class RegisterExports {
    private final Registers registers;
    private final Listing listing;
    private final Names names;

    RegisterExports(Registers registers, Listing listing, Names names) {
        this.registers = registers;
        this.listing = listing;
        this.names = names;
    }

    /// The list as UTF-8 text with a byte order mark, which Excel needs.
    @GetMapping("/registers/{id}.csv")
    @Transactional(readOnly = true)
    public void csv(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        Register register = RegisterPages.known(registers, id);
        head(response, "text/csv;charset=UTF-8", register.label().zh() + ".csv");
        FileRow form = new FileRow(register, names.unmistakable());
        OutputStreamWriter text =
                new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter file = CsvWriter.builder().build(text);
                Stream<Map<String, @Nullable Object>> rows = rows(register, asked)) {
            file.writeRecord(form.header());
            rows.forEach((Map<String, @Nullable Object> row) ->
                    file.writeRecord(harmless(form.values(row))));
        }
    }

    /// An apostrophe in front keeps a spreadsheet from calculating a text.
    private static List<String> harmless(List<@Nullable Object> values) {
        return values.stream()
                .map(value ->
                        value instanceof String text && FileRow.looksLikeFormula(text)
                                ? "'" + text
                                : value == null ? "" : value.toString())
                .collect(Collectors.toList());
    }

    /// The list as an Excel workbook.
    @GetMapping("/registers/{id}.xlsx")
    @Transactional(readOnly = true)
    public void workbook(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        Register register = RegisterPages.known(registers, id);
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        head(response, type, register.label().zh() + ".xlsx");
        FileRow form = new FileRow(register, names.unmistakable());
        try (Workbook workbook = new Workbook(register.label().zh(), form.header());
                Stream<Map<String, @Nullable Object>> rows = rows(register, asked)) {
            rows.forEach((Map<String, @Nullable Object> row) -> workbook.add(form.values(row)));
            workbook.write(response.getOutputStream());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Stream<Map<String, @Nullable Object>> rows(
            Register register, MultiValueMap<String, String> asked) {
        Address address = Address.of("/registers/" + register.id(), asked);
        List<Filter> filters = Filters.of(register, address, names, Language.ZH);
        return listing.all(register, filters, address.first("sort"));
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
