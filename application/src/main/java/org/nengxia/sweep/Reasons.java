package org.nengxia.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.evidence.Fact;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Language;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.register.Registers;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Telling;
import org.nengxia.sweep.reason.Brief;
import org.nengxia.sweep.reason.Prose;
import org.springframework.stereotype.Component;

/// Puts the reasons of answers into words, in the reader's language, for pages, papers and the
/// command line alike.
@Component
public class Reasons {
    private final LawWords words;
    private final Facts facts;
    private final Registers registers;

    Reasons(LawWords words, Facts facts, Registers registers) {
        this.words = words;
        this.facts = facts;
        this.registers = registers;
    }

    /// All reasons of an answer.
    public Why tell(Explanation explanation, Language language) {
        return new Prose(words.in(language), facts, registers, explanation).why();
    }

    /// The facts that other rules miss about the same cadre, each with the rules that need it.
    public List<Why.MissingLine> undecided(Explanation explanation, Language language) {
        Telling telling = words.in(language);
        Map<String, List<String>> rules = new LinkedHashMap<>();
        explanation
                .undecided()
                .forEach(each ->
                        each.missing()
                                .forEach(fact ->
                                        rules.computeIfAbsent(fact, _ -> new ArrayList<>())
                                                .add(each.rule())));
        return rules.entrySet().stream()
                .flatMap(each ->
                        facts.fact(each.getKey()).stream()
                                .map(fact -> needed(telling, fact, each.getValue())))
                .toList();
    }

    private static Why.MissingLine needed(Telling telling, Fact fact, List<String> rules) {
        return new Why.MissingLine(
                telling.of(fact.label()), String.join(" ", rules), telling.of(fact.supplier()));
    }

    /// Writes answers under one law in one short line each, for lists: the facts and the threshold.
    public Brief brief(PackOnDay law, Language language) {
        return new Brief(
                words.in(language), fact -> facts.fact(fact).flatMap(Fact::channel).isEmpty(), law);
    }
}
