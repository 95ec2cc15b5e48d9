package org.nengxia.reform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Language;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Ground;
import org.nengxia.population.Effect;
import org.nengxia.reform.Reforms;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Telling;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.nengxia.sweep.Reasons;
import org.springframework.stereotype.Component;

/// Puts those who would enter or leave into words: who they are, and on which facts.
@Component
class PeopleShown {
    private final Roster roster;
    private final Reasons reasons;
    private final LawWords words;

    PeopleShown(Roster roster, Reasons reasons, LawWords words) {
        this.roster = roster;
        this.reasons = reasons;
        this.words = words;
    }

    List<PersonLine> lines(Effect effect, List<Reforms.Person> people, Language language) {
        List<Long> ids = people.stream().map(each -> each.moved().cadreId()).toList();
        Map<Long, Cadre> cadres = roster.cadres(ids);
        Map<Long, Tenure> posts = roster.foremost(ids, effect.to().day());
        return people.stream()
                .flatMap(each ->
                        Optional.ofNullable(cadres.get(each.moved().cadreId())).stream()
                                .map(cadre ->
                                        line(
                                                cadre,
                                                Optional.ofNullable(posts.get(cadre.id())),
                                                each,
                                                why(effect, each, language))))
                .toList();
    }

    private static PersonLine line(
            Cadre cadre,
            Optional<Tenure> post,
            Reforms.Person person,
            List<PersonLine.Because> why) {
        return new PersonLine(
                cadre,
                post.map(each -> each.post().unitName()).orElse(""),
                post.map(each -> each.post().title()).orElse(""),
                person.moved().enters(),
                why);
    }

    /// Who enters is told by the rules that would hit, who leaves by those that hit now: as the new
    /// law would answer them, or as the old one does where the new one lacks them.
    private List<PersonLine.Because> why(Effect effect, Reforms.Person person, Language language) {
        boolean enters = person.moved().enters();
        List<String> rules = enters ? person.moved().after() : person.moved().before();
        return rules.stream()
                .flatMap(rule ->
                        Stream.of(effect.to(), effect.from())
                                .filter(law -> law.rule(rule).isPresent())
                                .limit(1)
                                .map(law -> because(law, rule, person, language)))
                .toList();
    }

    private PersonLine.Because because(
            PackOnDay law, String rule, Reforms.Person person, Language language) {
        Answer answer = new Evaluator(law).answer(rule, person.sheet()).orElseThrow();
        return new PersonLine.Because(
                rule,
                ground(law, answer, words.in(language)),
                answer.rule().table().channel().key(),
                reasons.brief(law, language).of(answer));
    }

    static String ground(PackOnDay law, Answer answer, Telling telling) {
        String ground = answer.rule().rule().ground();
        return law.pack().ground(ground).map(Ground::title).map(telling::of).orElse(ground);
    }
}
