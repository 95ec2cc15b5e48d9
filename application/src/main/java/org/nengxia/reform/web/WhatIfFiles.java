package org.nengxia.reform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.population.Effect;
import org.nengxia.population.Shift;
import org.nengxia.population.kept.Banded;
import org.nengxia.reform.GroupNames;
import org.nengxia.reform.ReformOutcome;
import org.nengxia.reform.Reforms;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// A trial as files: counts of groups, in which 1 to 4 persons are told as a band, and, for those
/// who may take lists of persons with them, who would enter or leave.
@Controller
class WhatIfFiles {
    private static final int PORTION = 500;
    private final Asking asking;
    private final Reforms reforms;
    private final GroupNames names;
    private final PeopleShown people;
    private final Sentences sentences;

    WhatIfFiles(
            Asking asking,
            Reforms reforms,
            GroupNames names,
            PeopleShown people,
            Sentences sentences) {
        this.asking = asking;
        this.reforms = reforms;
        this.names = names;
        this.people = people;
        this.sentences = sentences;
    }

    @GetMapping({"/what-if.csv", "/what-if.xlsx"})
    void groups(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = asking.of(Address.of(WhatIfPages.PATH, parameters));
        Effect effect = effect(asked, actor);
        List<String> columns =
                List.of("by", "group", "cadres", "before", "after", "stay", "enter", "leave");
        ListFile.of(sentences, language, "reform.groupsFile", "reform.column.", columns)
                .send(request, response, rows(effect, language).stream());
    }

    private Effect effect(Asked asked, Actor actor) {
        if (asked.refusal().isEmpty()
                && reforms.effect(asked.reform(), actor)
                        instanceof ReformOutcome.Tried(Effect effect)) {
            return effect;
        }
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<List<String>> rows(Effect effect, Language language) {
        GroupNames.Told told = names.in(language);
        List<List<String>> rows = new ArrayList<>();
        String everybody = sentences.of(language, "reform.everybody");
        rows.add(row(everybody, everybody, effect.all()));
        String channel = sentences.of(language, "reform.channel");
        effect.channels().forEach(each -> rows.add(row(channel, told.channel(each.key()), each)));
        effect.groups()
                .forEach((by, shifts) ->
                        shifts.forEach(each ->
                                rows.add(row(told.heading(by), told.of(by, each.key()), each))));
        return rows;
    }

    private static List<String> row(String by, String group, Shift shift) {
        return List.of(
                by,
                group,
                Banded.of(shift.cadres()),
                Banded.of(shift.hitBefore()),
                Banded.of(shift.hitAfter()),
                Banded.of(shift.stay()),
                Banded.of(shift.enter()),
                Banded.of(shift.leave()));
    }

    @GetMapping({"/what-if/people.csv", "/what-if/people.xlsx"})
    void people(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = asking.of(Address.of(WhatIfPages.PATH, parameters));
        Effect effect = effect(asked, actor);
        List<String> columns =
                List.of("moves", "name", "idNumber", "unit", "post", "rule", "ground", "facts");
        ListFile.of(sentences, language, "reform.peopleFile", "reform.column.", columns)
                .send(request, response, lines(asked, effect, actor, language));
    }

    /// A portion at a time, so that many need not stand in memory at once.
    private Stream<List<String>> lines(Asked asked, Effect effect, Actor actor, Language language) {
        return Stream.iterate(0L, from -> from < effect.moved(), from -> from + PORTION)
                .flatMap(from ->
                        people
                                .lines(
                                        effect,
                                        reforms.people(asked.reform(), actor, from, PORTION),
                                        language)
                                .stream())
                .flatMap(person -> person.why().stream().map(why -> row(person, why, language)));
    }

    private List<String> row(PersonLine person, PersonLine.Because why, Language language) {
        return List.of(
                sentences.of(language, person.enters() ? "reform.enter" : "reform.leave"),
                person.cadre().name(),
                person.cadre().idNumber().text(),
                person.unit(),
                person.post(),
                why.rule(),
                why.ground(),
                why.facts());
    }
}
