package org.nengxia.regulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.parameter.DatedValue;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Input;
import org.nengxia.policy.table.Rule;
import org.nengxia.regulation.Telling;
import org.nengxia.regulation.web.PackView.ArticleView;
import org.nengxia.regulation.web.PackView.CellView;
import org.nengxia.regulation.web.PackView.CitedView;
import org.nengxia.regulation.web.PackView.GroundView;
import org.nengxia.regulation.web.PackView.InstrumentView;
import org.nengxia.regulation.web.PackView.ModeView;
import org.nengxia.regulation.web.PackView.RuleView;
import org.nengxia.regulation.web.PackView.TableView;
import org.nengxia.regulation.web.PackView.ValueView;

/// Puts a pack on a day into the words of one language.
final class PackShown {
    private final Pack pack;
    private final PackOnDay law;
    private final Telling telling;

    PackShown(Pack pack, LocalDate day, Telling telling) {
        this.pack = pack;
        this.law = PackOnDay.of(pack, day);
        this.telling = telling;
    }

    /// @param state `inForce`, `coming` or `repealed`
    PackView view(String state) {
        return new PackView(
                pack.id(),
                telling.of(pack.title()),
                telling.of(pack.issuer()),
                pack.basis().stream().map(telling::of).toList(),
                pack.from(),
                Optional.ofNullable(pack.to()),
                state,
                law.day(),
                pack.hash(),
                pack.grounds().stream().map(this::ground).toList(),
                pack.modes().stream().map(this::mode).toList(),
                pack.tables().stream().map(this::table).toList(),
                pack.parameters().stream().flatMap(each -> values(each).stream()).toList(),
                pack.instruments().stream().map(this::instrument).toList(),
                pack.notes().stream().map(note -> telling.of(note.text())).toList());
    }

    private GroundView ground(Ground ground) {
        return new GroundView(
                ground.id(),
                telling.of(ground.title()),
                ground.manifestation(),
                ground.decidability().code(),
                ground.reconstructed(),
                telling.of(ground.source()),
                cited(ground.citations()),
                pack.rules().stream()
                        .filter(rule -> rule.ground().equals(ground.id()))
                        .map(Rule::id)
                        .toList());
    }

    private List<CitedView> cited(List<Citation> citations) {
        return citations.stream()
                .map(each -> new CitedView(telling.citation(pack, each), anchor(each)))
                .toList();
    }

    private static String anchor(Citation citation) {
        return "article-" + citation.instrument() + "-" + citation.article();
    }

    private ModeView mode(Mode mode) {
        return new ModeView(mode.code(), telling.of(mode.title()), mode.adjustment());
    }

    private TableView table(DecisionTable table) {
        return new TableView(
                table.id(),
                telling.of(table.title()),
                table.channel().key(),
                table.file().substring(table.file().lastIndexOf('/') + 1),
                table.inputs().stream().map(this::heading).toList(),
                table.rules().stream().map(rule -> rule(table, rule)).toList());
    }

    private String heading(Input input) {
        return telling.expression(input.expression());
    }

    private RuleView rule(DecisionTable table, Rule rule) {
        Optional<RuleInForce> inForce = law.rule(rule.id());
        return new RuleView(
                rule.id(),
                inForce.isEmpty(),
                table.inputs().stream().map(input -> cell(input, inForce)).toList(),
                rule.ground(),
                pack.ground(rule.ground()).map(each -> telling.of(each.title())).orElse(""),
                rule.measures().stream()
                        .flatMap(code -> pack.mode(code).stream())
                        .map(this::mode)
                        .toList(),
                cited(rule.citations()));
    }

    private CellView cell(Input input, Optional<RuleInForce> rule) {
        return rule.stream()
                .flatMap(each -> each.conditions().stream())
                .filter(condition -> condition.input().equals(input))
                .findFirst()
                .map(condition -> cell(input, condition))
                .orElseGet(() -> new CellView(heading(input), "", List.of()));
    }

    private CellView cell(Input input, Condition condition) {
        return new CellView(
                heading(input),
                telling.condition(condition),
                condition.check().parameters().map(ParameterReading::id).distinct().toList());
    }

    private List<ValueView> values(Parameter parameter) {
        List<ValueView> values = new ArrayList<>();
        for (DatedValue dated : parameter.history()) {
            Value value = dated.value();
            values.add(
                    new ValueView(
                            parameter.id(),
                            telling.of(parameter.title()),
                            values.isEmpty(),
                            value == null
                                    ? ""
                                    : telling.threshold(
                                            parameter.kind(), parameter.comparator(), value),
                            dated.from(),
                            dated.reconstructed(),
                            cited(dated.citations())));
        }
        return values;
    }

    private InstrumentView instrument(Instrument instrument) {
        return new InstrumentView(
                instrument.id(),
                telling.of(instrument.title()),
                telling.of(instrument.issuer()),
                Optional.ofNullable(instrument.issued()),
                instrument.confidence().name(),
                instrument.articles().stream()
                        .map(article -> article(instrument, article))
                        .toList());
    }

    private ArticleView article(Instrument instrument, Article article) {
        return new ArticleView(
                article.id(),
                anchor(new Citation(instrument.id(), article.id())),
                telling.of(article.text()),
                article.reconstructed());
    }
}
