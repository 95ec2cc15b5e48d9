package org.nengxia.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Period;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.nengxia.statistics.FigureRecord;
import org.nengxia.statistics.FigureRecords;
import org.nengxia.statistics.Figures;
import org.nengxia.statistics.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The records that a figure was counted from, all of them, as a file.
@Controller
class RecordFiles {
    private static final List<String> COLUMNS =
            List.of("recordNumber", "day", "cadre", "unit", "record", "amount");
    private final Figures figures;
    private final Sentences sentences;

    RecordFiles(Figures figures, Sentences sentences) {
        this.figures = figures;
        this.sentences = sentences;
    }

    @GetMapping({"/figures/{id}.csv", "/figures/{id}.xlsx"})
    void file(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address asked = Address.of("/figures/" + id, parameters);
        Period period = Asked.period(asked.first("from"), asked.first("to"), figures);
        FigureRecords opened =
                figures.records(id, period, Slice.ALL)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<String> heads =
                COLUMNS.stream().map(each -> sentences.of(language, "figures." + each)).toList();
        new ListFile(opened.value().figure().label().in(language), heads)
                .send(request, response, opened.rows().stream().map(row -> row(row, language)));
    }

    private static List<@Nullable Object> row(FigureRecord record, Language language) {
        return Arrays.asList(
                record.number(),
                record.day(),
                record.cadre().map(FigureRecord.Who::name).orElse(null),
                record.unit().map(FigureRecord.Where::name).orElse(null),
                record.title().in(language),
                record.amount().orElse(null));
    }
}
