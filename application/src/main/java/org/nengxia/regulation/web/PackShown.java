package org.nengxia.regulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.DormantRule;
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
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.table.Cell;
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
    private final Sources sources;
    private final ProvisionsShown provisions;

    PackShown(Pack pack, LocalDate day, Telling telling, Function<String, Optional<Pack>> others) {
        this.pack = pack;
        this.law = PackOnDay.of(pack, day);
        this.telling = telling;
        this.sources = new Sources(pack, telling);
        this.provisions = new ProvisionsShown(pack, others, telling);
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
                pack.notes().stream().map(note -> telling.of(note.text())).toList(),
                provisions.view());
    }

    private GroundView ground(Ground ground) {
        return new GroundView(
                ground.id(),
                telling.of(ground.title()),
                ground.manifestation(),
                ground.decidability().code(),
                ground.reconstructed(),
                ground.confidence().name(),
                provisions.sleeps(ground.standing()),
                telling.of(ground.source()),
                cited(ground.citations()),
                pack.rules().stream()
                        .filter(rule -> rule.ground().equals(ground.id()))
                        .map(Rule::id)
                        .toList());
    }

    private List<CitedView> cited(List<Citation> citations) {
        return sources.cited(citations);
    }

    private ModeView mode(Mode mode) {
        return new ModeView(
                mode.code(),
                telling.of(mode.title()),
                mode.adjustment(),
                mode.consequence()
                        .map(it ->
                                telling.say(
                                        "regulation.does",
                                        telling.of(it.post().title()),
                                        telling.of(it.level().title())))
                        .orElse(""),
                cited(mode.consequence().map(Consequence::citations).orElse(List.of())));
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
                pack.standing(rule).confidence().name(),
                sleeps(rule),
                cells(table, rule, inForce),
                rule.ground(),
                pack.ground(rule.ground()).map(each -> telling.of(each.title())).orElse(""),
                rule.measures().stream()
                        .flatMap(code -> pack.mode(code).stream())
                        .map(this::mode)
                        .toList(),
                cited(rule.citations()));
    }

    /// What a sleeping rule would ask for stands as written in the table.
    private List<CellView> cells(DecisionTable table, Rule rule, Optional<RuleInForce> inForce) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Input input = table.inputs().get(i);
            Cell written = rule.cells().get(i);
            cells.add(
                    inForce.isPresent() || written instanceof Cell.Any
                            ? cell(input, inForce)
                            : new CellView(
                                    heading(input),
                                    new CellWords(pack, telling).of(input, written),
                                    List.of()));
        }
        return cells;
    }

    private List<String> sleeps(Rule rule) {
        return law.dormant().stream()
                .filter(each -> each.ruleId().equals(rule.id()))
                .flatMap(each -> each.reasons().stream())
                .map(this::reason)
                .toList();
    }

    private String reason(DormantRule.Reason reason) {
        return switch (reason) {
            case DormantRule.Reason.NotInForce() -> telling.say("regulation.dormant.notInForce");
            case DormantRule.Reason.Ended(String id) -> telling.say("regulation.dormant.ended", id);
            case DormantRule.Reason.NotSeen(String id) ->
                    telling.say("regulation.dormant.notSeen", id);
            case DormantRule.Reason.NotSignedOff(String id) ->
                    telling.say("regulation.dormant.notSignedOff", id);
        };
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
                            value == null ? "" : threshold(parameter, value),
                            dated.from(),
                            dated.reconstructed(),
                            dated.standing().confidence().name(),
                            provisions.sleeps(dated.standing()),
                            cited(dated.citations())));
        }
        return values;
    }

    /// A code is told in the words of the fact that it is held against.
    private String threshold(Parameter parameter, Value value) {
        return pack.tables().stream()
                .filter(_ -> parameter.kind() == ParameterKind.TEXT)
                .flatMap(table -> heldAgainst(table, parameter))
                .findFirst()
                .map(input -> telling.value(input.expression().facts().getFirst(), value))
                .orElseGet(
                        () -> telling.threshold(parameter.kind(), parameter.comparator(), value));
    }

    private static Stream<Input> heldAgainst(DecisionTable table, Parameter parameter) {
        return IntStream.range(0, table.inputs().size())
                .filter(column ->
                        table.rules().stream()
                                .flatMap(rule -> rule.cells().get(column).parameters())
                                .anyMatch(parameter.id()::equals))
                .mapToObj(table.inputs()::get);
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
                Sources.anchor(new Citation(instrument.id(), article.id())),
                telling.of(article.text()),
                article.reconstructed(),
                article.confidence().name());
    }
}
