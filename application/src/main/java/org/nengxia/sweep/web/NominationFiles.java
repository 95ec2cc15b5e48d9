package org.nengxia.sweep.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationLine;
import org.nengxia.sweep.NominationTable;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of nominations as a file: the same filters and order as the page, all pages of it.
@Controller
class NominationFiles {
    private static final List<String> COLUMNS =
            List.of(
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
                    "day");
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

    @GetMapping({"/nominations.csv", "/nominations.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ListFile.of(sentences, language, "sweep.title", "sweep.column.", COLUMNS)
                .send(request, response, rows(parameters, language));
    }

    private Stream<List<String>> rows(MultiValueMap<String, String> parameters, Language language) {
        Address address = Address.of("/nominations", parameters);
        SweepRun run =
                asked.run(address)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var answers =
                sweeps.answers(
                        run, Asked.filter(address), address.first("sort"), 0, Integer.MAX_VALUE);
        return table.lines(run, answers, language).stream().map(line -> row(line, language));
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
}
