package org.nengxia.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.roster.CadreList;
import org.nengxia.shell.Address;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of cadres as a file: the same filters and order as the page, all pages of it, identity
/// numbers in full.
@Controller
class CadreFiles {
    private static final List<String> COLUMNS =
            List.of("name", "idNumber", "unit", "post", "since", "sex", "birth", "schooling");
    private final CadreList cadres;
    private final RosterWords words;
    private final Sentences sentences;
    private final DataDay.Reached today;

    CadreFiles(CadreList cadres, RosterWords words, Sentences sentences, DataDay.Reached today) {
        this.cadres = cadres;
        this.words = words;
        this.sentences = sentences;
        this.today = today;
    }

    @GetMapping({"/cadres.csv", "/cadres.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ListFile.of(sentences, language, "roster.cadres", "roster.column.", COLUMNS)
                .send(request, response, rows(parameters, language));
    }

    private Stream<List<@Nullable Object>> rows(
            MultiValueMap<String, String> parameters, Language language) {
        var wanted = CadresController.wanted(Address.of("/cadres", parameters));
        LocalDate day = today.day();
        return cadres.lines(wanted, day, 0, Integer.MAX_VALUE).stream()
                .map(line -> row(line, language));
    }

    private List<@Nullable Object> row(CadreList.Line line, Language language) {
        return Arrays.asList(
                line.name(),
                line.idNumber().text(),
                line.unitName().orElse(null),
                line.title().orElse(null),
                line.since().orElse(null),
                words.sex(line.sex()).in(language),
                line.bornOn(),
                line.schooling().map(each -> words.schooling(each).in(language)).orElse(null));
    }
}
