package org.nengxia.cli.law;

import java.util.List;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.Explanation;
import org.nengxia.sweep.Why;

/// Reasons as plain text, in the order of the page: answer, rule, articles, parameters, comparison,
/// facts, what would change it, what is missing.
final class WhyText {
    private final Sentences sentences;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    WhyText(Sentences sentences, Language language) {
        this.sentences = sentences;
        this.language = language;
    }

    String of(Explanation explanation, Why why) {
        var cadre = explanation.cadre();
        line("%s  %s  %s".formatted(cadre.name(), cadre.idNumber().masked(), explanation.asOf()));
        line(say("answer." + why.kind()) + "  " + why.lead());
        line(say("why.note." + why.kind()));
        rule(why.rule());
        articles(why.articles());
        section("why.parameter", why.thresholds().isEmpty());
        why.thresholds()
                .forEach(each ->
                        item(
                                "%s %s  %s  %s"
                                        .formatted(
                                                each.title(),
                                                each.value(),
                                                say("why.since", each.since()),
                                                each.citation())));
        section("why.comparison", false);
        why.comparisons().forEach(each -> item(each.line() + "  " + each.exact()));
        facts(why.facts());
        section("why.changes", why.changes().isEmpty());
        why.changes().forEach(each -> item(change(each)));
        section("why.missing", why.missing().isEmpty());
        why.missing()
                .forEach(each ->
                        item(
                                "%s  %s  %s"
                                        .formatted(each.label(), each.meaning(), each.supplier())));
        return text.toString();
    }

    private void rule(Why.RuleRow rule) {
        section("why.rule", false);
        item("%s  %s  %s".formatted(rule.id(), rule.ground(), rule.table()));
        rule.cells()
                .forEach(cell ->
                        item(
                                "  %s  %s  %s"
                                        .formatted(
                                                cell.heading(),
                                                cell.wanted(),
                                                say("answer." + cell.kind()))));
    }

    private void articles(List<Why.Quoted> articles) {
        section("why.article", articles.isEmpty());
        articles.forEach(each ->
                item(
                        each.citation()
                                + "  "
                                + each.text()
                                + (each.reconstructed() ? "  " + say("why.reconstructed") : "")));
    }

    private void facts(List<Why.FactLine> facts) {
        section("why.facts", false);
        facts.forEach(each ->
                item(
                        "%s  %s  %s  %s"
                                .formatted(
                                        each.label(),
                                        each.value().orElse(say("mark.unknown")),
                                        each.day().map(Object::toString).orElse("—"),
                                        source(each))));
    }

    private String source(Why.FactLine fact) {
        return fact.sources().isEmpty()
                ? fact.remark()
                : String.join(
                        "; ",
                        fact.sources().stream()
                                .map(each -> (each.register() + " " + each.number()).strip())
                                .toList());
    }

    private String change(Why.ChangeLine change) {
        String then = change.kind().isEmpty() ? "" : "  → " + say("answer." + change.kind());
        return change.text() + "  " + change.now() + then;
    }

    private void section(String key, boolean empty) {
        if (!empty) {
            text.append('\n');
            line(say(key));
        }
    }

    private void item(String words) {
        line("  " + words);
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    private String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }
}
