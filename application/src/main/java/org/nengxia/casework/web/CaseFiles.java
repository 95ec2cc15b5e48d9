package org.nengxia.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.Reader;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of cases as a file: the same filters and order as the page, all pages of it, and only
/// what the reader may see.
@Controller
class CaseFiles {
    private static final int BLOCK = 500;
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "name",
                    "procedure",
                    "place",
                    "turn",
                    "due",
                    "measure",
                    "opened",
                    "decided",
                    "closed");
    private final CaseList cases;
    private final CaseTable table;
    private final Readers readers;
    private final Sentences sentences;

    CaseFiles(CaseList cases, CaseTable table, Readers readers, Sentences sentences) {
        this.cases = cases;
        this.table = table;
        this.readers = readers;
        this.sentences = sentences;
    }

    @GetMapping({"/cases.csv", "/cases.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn person,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CaseList.Wanted wanted = CaseTable.wanted(Address.of("/cases", parameters));
        Reader reader = readers.reader(person);
        long count = cases.count(wanted, reader);
        ListFile.of(sentences, language, "cases.title", "cases.column.", COLUMNS)
                .send(
                        request,
                        response,
                        Stream.iterate(0L, first -> first < count, first -> first + BLOCK)
                                .map(first -> cases.lines(wanted, reader, first, BLOCK))
                                .flatMap(lines -> table.listed(lines, readers.today()).stream())
                                .map(each -> row(each, language)));
    }

    private static List<@Nullable Object> row(CaseTable.Listed listed, Language language) {
        CaseList.Line line = listed.line();
        return Arrays.asList(
                line.number(),
                line.name(),
                listed.procedure().in(language),
                listed.place().in(language),
                listed.turn().stream()
                        .map(each -> each.in(language))
                        .collect(Collectors.joining("; ")),
                listed.pressing().flatMap(Deadline::lastDay).orElse(null),
                line.measure().map(each -> Measures.label(each).in(language)).orElse(null),
                line.openedOn(),
                line.decidedOn().orElse(null),
                line.closedOn().orElse(null));
    }
}
