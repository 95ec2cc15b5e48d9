package org.nengxia.studio.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Language;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.nengxia.studio.Draft;
import org.nengxia.studio.check.Checked;
import org.nengxia.studio.check.TableFiles;
import org.nengxia.studio.web.TableView.ArticleBeside;
import org.springframework.stereotype.Component;

/// Puts a draft's table and the articles beside it into words; while the draft cannot be read, by
/// the pack it was begun from.
@Component
class TableShown {
    private final Regulations regulations;
    private final LawWords words;

    TableShown(Regulations regulations, LawWords words) {
        this.regulations = regulations;
        this.words = words;
    }

    /// The table with that id; empty when no file of the draft holds it.
    Optional<TableView> view(Draft draft, Checked checked, String id, Language language) {
        Telling telling = words.in(language);
        Optional<Pack> pack = checked.pack().or(() -> regulations.pack(draft.base()));
        return Optional.ofNullable(TableFiles.of(checked.files()).get(id))
                .map(file -> view(id, file, pack, telling));
    }

    private static TableView view(String id, String file, Optional<Pack> pack, Telling telling) {
        Optional<DecisionTable> table =
                pack.stream()
                        .flatMap(it -> it.tables().stream())
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        List<Rule> rules = table.map(DecisionTable::rules).orElse(List.of());
        List<ArticleBeside> articles =
                pack.stream().flatMap(it -> articles(it, rules, telling)).toList();
        return new TableView(
                id,
                table.map(each -> telling.of(each.title())).orElse(id),
                file,
                articles.stream().filter(each -> !each.rules().isEmpty()).toList(),
                articles.stream().filter(each -> each.rules().isEmpty()).toList());
    }

    private static Stream<ArticleBeside> articles(Pack pack, List<Rule> rules, Telling telling) {
        return pack.instruments().stream()
                .flatMap(instrument ->
                        instrument.articles().stream()
                                .map(article ->
                                        article(pack, instrument, article, rules, telling)));
    }

    private static ArticleBeside article(
            Pack pack, Instrument instrument, Article article, List<Rule> rules, Telling telling) {
        Citation citation = new Citation(instrument.id(), article.id());
        return new ArticleBeside(
                citation.toString(),
                telling.citation(pack, citation),
                telling.of(article.text()),
                article.reconstructed(),
                rules.stream()
                        .filter(rule -> rule.citations().contains(citation))
                        .map(Rule::id)
                        .toList());
    }
}
