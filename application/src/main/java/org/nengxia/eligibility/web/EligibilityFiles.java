package org.nengxia.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.eligibility.BarLine;
import org.nengxia.eligibility.EligibilityList;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.policy.term.Bar;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list as a file: the same day, filters and order as the page, all pages of it. For each bar
/// the last day, or that it lasts until a case ends, or that it is undetermined, or nothing.
@Controller
class EligibilityFiles {
    private final EligibilityList list;
    private final Sentences sentences;

    EligibilityFiles(EligibilityList list, Sentences sentences) {
        this.list = list;
        this.sentences = sentences;
    }

    @GetMapping({"/eligibility.csv", "/eligibility.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor reader,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Address address = Address.of(EligibilityController.PATH, parameters);
        LocalDate day = EligibilityController.day(address, list.usualDay());
        var wanted = EligibilityController.wanted(address);
        new ListFile(sentences.of(language, "eligibility.title"), heads(language))
                .send(
                        request,
                        response,
                        rows(list.lines(wanted, day, language, reader), day, language));
    }

    private List<String> heads(Language language) {
        return Stream.of(
                        Stream.of("name", "idNumber", "unit", "post")
                                .map(each -> "roster.column." + each),
                        Stream.of(Bar.values()).map(each -> "regulation.bar." + each.key()),
                        Stream.of("records", "asOf").map(each -> "eligibility." + each))
                .flatMap(keys -> keys)
                .map(key -> sentences.of(language, key))
                .toList();
    }

    private Stream<List<@Nullable Object>> rows(
            List<EligibilityList.Line> lines, LocalDate day, Language language) {
        return lines.stream().map(line -> row(line, day, language));
    }

    private List<@Nullable Object> row(
            EligibilityList.Line line, LocalDate day, Language language) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(line.cadre().name());
        row.add(line.cadre().idNumber().text());
        row.add(line.cadre().unitName().orElse(null));
        row.add(line.cadre().title().orElse(null));
        line.bars().forEach(bar -> row.add(cell(bar, language)));
        row.add(String.join("、", line.numbers()));
        row.add(day);
        return row;
    }

    private @Nullable Object cell(BarLine bar, Language language) {
        return switch (bar.state()) {
            case OPEN -> null;
            case BARRED -> {
                if (bar.until().isPresent()) {
                    yield bar.until().get();
                }
                yield sentences.of(language, "eligibility.untilCaseEnds");
            }
            case UNDETERMINED -> sentences.of(language, "eligibility.state.undetermined");
        };
    }
}
