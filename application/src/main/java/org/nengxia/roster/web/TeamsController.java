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
import org.nengxia.roster.TeamList;
import org.nengxia.shell.Address;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.Paging;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of leadership teams, as a page and as a file.
@Controller
class TeamsController {
    private static final List<String> COLUMNS =
            List.of("team", "unit", "kind", "head", "held", "posts");
    private final TeamList teams;
    private final RosterWords words;
    private final Sentences sentences;
    private final DataDay.Reached today;

    TeamsController(TeamList teams, RosterWords words, Sentences sentences, DataDay.Reached today) {
        this.teams = teams;
        this.words = words;
        this.sentences = sentences;
        this.today = today;
    }

    @GetMapping("/teams")
    String teams(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Address address = Address.of("/teams", parameters);
        LocalDate day = today.day();
        TeamList.Wanted wanted = wanted(address);
        Paging paging =
                Paging.asked(
                        teams.count(wanted, day), address.first("size"), address.first("page"));
        model.addAttribute("address", address);
        model.addAttribute("wanted", wanted);
        model.addAttribute("day", day);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", teams.lines(wanted, day, paging.offset(), paging.size()));
        model.addAttribute("kinds", words.of("roster.unit", "kind"));
        return "roster/teams";
    }

    private static TeamList.Wanted wanted(Address address) {
        return new TeamList.Wanted(
                address.first("q").strip(), address.first("kind"), address.first("sort"));
    }

    @GetMapping({"/teams.csv", "/teams.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ListFile.of(sentences, language, "roster.teams", "roster.column.", COLUMNS)
                .send(request, response, rows(parameters, language));
    }

    private Stream<List<@Nullable Object>> rows(
            MultiValueMap<String, String> parameters, Language language) {
        TeamList.Wanted wanted = wanted(Address.of("/teams", parameters));
        return teams.lines(wanted, today.day(), 0, Integer.MAX_VALUE).stream()
                .map(line -> row(line, language));
    }

    private List<@Nullable Object> row(TeamList.Line line, Language language) {
        return Arrays.asList(
                line.name(),
                line.unit().name(),
                words.kind(line.unit().kind()).in(language),
                line.head().map(TeamList.Head::name).orElse(null),
                line.held(),
                line.posts());
    }
}
