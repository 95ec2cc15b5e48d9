package org.nengxia.sweep.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.evidence.Fact;
import org.nengxia.evidence.Facts;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.ConditionTrace;
import org.nengxia.policy.evaluate.FactReading;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.regulation.Telling;
import org.nengxia.sweep.Explanation;
import org.nengxia.sweep.Why;

/// All reasons of one answer in the words of one language.
public final class Prose {
    private final Telling telling;
    private final Facts facts;
    private final Registers registers;
    private final Explanation explanation;
    private final Clauses clauses;
    private final Comparisons comparisons;

    /// The words for one explanation.
    public Prose(Telling telling, Facts facts, Registers registers, Explanation explanation) {
        this.telling = telling;
        this.facts = facts;
        this.registers = registers;
        this.explanation = explanation;
        this.clauses = new Clauses(telling, pack(), explanation.asOf());
        this.comparisons = new Comparisons(telling, clauses, explanation.asOf());
    }

    private Pack pack() {
        return explanation.law().pack();
    }

    private Answer answer() {
        return explanation.answer();
    }

    /// The reasons, step by step.
    public Why why() {
        DecisionTable table = answer().rule().table();
        return new Why(
                kind(),
                table.channel().key(),
                lead(),
                rule(table, answer().rule().rule()),
                citations().map(this::article).flatMap(Optional::stream).toList(),
                answer().parameters().stream().map(this::threshold).toList(),
                ordered().map(comparisons::of).toList(),
                answer().facts().stream().map(this::fact).toList(),
                new Changes(telling, answer()).lines(ordered()),
                missing());
    }

    private String kind() {
        return switch (answer().outcome()) {
            case Outcome.Hit _ -> "hit";
            case Outcome.Miss _ -> "miss";
            case Outcome.Undetermined _ -> "und";
        };
    }

    /// What decides comes first; what only says which post somebody holds comes last.
    private Stream<ConditionTrace> ordered() {
        return answer().trace().stream().sorted(Comparator.comparingInt(this::weight));
    }

    private int weight(ConditionTrace trace) {
        if (!(trace.seen() instanceof Value.Flag)) {
            return 0;
        }
        boolean ofPost = facts.fact(Clauses.first(trace)).flatMap(Fact::channel).isEmpty();
        return ofPost ? 2 : 1;
    }

    private String lead() {
        return switch (answer().outcome()) {
            case Outcome.Hit _ when answer().parameters().isEmpty() ->
                    telling.say("explain.leadBy", clauses(Truth.TRUE), ofRule());
            case Outcome.Hit _ -> telling.say("explain.lead", clauses(Truth.TRUE));
            case Outcome.Miss _ -> telling.say("explain.lead", clauses(Truth.FALSE));
            case Outcome.Undetermined(List<String> missing) -> {
                String known = clauses(Truth.TRUE);
                String names =
                        missing.stream()
                                .map(telling::inList)
                                .collect(Collectors.joining(telling.say("explain.list")));
                yield known.isEmpty()
                        ? telling.say("explain.undetermined", names, answer().rule().id())
                        : telling.say(
                                "explain.undeterminedThough", names, answer().rule().id(), known);
            }
        };
    }

    private String ofRule() {
        return telling.citations(pack(), answer().rule().rule().citations());
    }

    private String clauses(Truth of) {
        return ordered()
                .filter(trace -> trace.result() == of)
                .map(clauses::full)
                .collect(Collectors.joining(telling.say("explain.semicolon")));
    }

    private String packPath() {
        return "/regulations/" + pack().id();
    }

    private Why.RuleRow rule(DecisionTable table, Rule rule) {
        return new Why.RuleRow(
                rule.id(),
                pack().ground(rule.ground())
                        .map(Ground::title)
                        .map(telling::of)
                        .orElse(rule.ground()),
                telling.of(table.title()),
                packPath() + "#rule-" + rule.id(),
                answer().trace().stream().map(this::cell).toList(),
                rule.measures().stream().map(this::measure).toList());
    }

    private String measure(String code) {
        return pack().mode(code).map(mode -> telling.of(mode.title())).orElse(code);
    }

    private Why.CellText cell(ConditionTrace trace) {
        String kind =
                switch (trace.result()) {
                    case TRUE -> "hit";
                    case FALSE -> "miss";
                    case UNKNOWN -> "und";
                };
        return new Why.CellText(
                telling.expression(trace.condition().input().expression()),
                telling.condition(trace.condition()),
                trace.condition().check().parameters().map(ParameterReading::id).toList(),
                kind,
                comparisons.left(trace));
    }

    /// The rule's articles, then those that its thresholds rest on, each once.
    private Stream<Citation> citations() {
        List<Citation> all = new ArrayList<>(answer().rule().rule().citations());
        answer().parameters().forEach(parameter -> all.addAll(parameter.citations()));
        return all.stream().distinct();
    }

    private Optional<Why.Quoted> article(Citation citation) {
        Instrument instrument = pack().instrument(citation.instrument()).orElseThrow();
        return pack().article(citation).map(article -> quoted(citation, instrument, article));
    }

    private Why.Quoted quoted(Citation citation, Instrument instrument, Article article) {
        return new Why.Quoted(
                telling.citation(pack(), citation),
                telling.of(article.text()),
                article.reconstructed(),
                telling.of(instrument.issuer()),
                Optional.ofNullable(instrument.issued()),
                packPath() + "#article-" + citation.instrument() + "-" + citation.article());
    }

    private Why.Threshold threshold(ParameterReading parameter) {
        return new Why.Threshold(
                parameter.id(),
                telling.of(parameter.title()),
                telling.threshold(parameter.kind(), parameter.comparator(), parameter.value()),
                parameter.since(),
                telling.citations(pack(), parameter.citations()),
                parameter.reconstructed(),
                packPath() + "#parameter-" + parameter.id());
    }

    private Why.FactLine fact(FactReading reading) {
        String name = reading.fact();
        Value value = reading.value();
        List<Why.Source> sources = sources(reading);
        return new Why.FactLine(
                name,
                telling.fact(name),
                value == null ? Optional.empty() : Optional.of(telling.value(name, value)),
                Optional.ofNullable(reading.source().day()),
                sources,
                sources.isEmpty() ? silence(name) : "");
    }

    private String silence(String name) {
        return facts.fact(name).map(fact -> telling.of(fact.missing())).orElse("");
    }

    private List<Why.Source> sources(FactReading reading) {
        String register = facts.fact(reading.fact()).map(Fact::register).orElse("");
        String title =
                registers.find(register).map(Register::label).map(telling::of).orElse(register);
        if (register.equals("roster.cadre")) {
            return List.of(new Why.Source(title, "", "/cadres/" + explanation.cadre().id()));
        }
        return reading.source().evidence().stream()
                .map(number ->
                        new Why.Source(title, number, "/registers/" + register + "/" + number))
                .toList();
    }

    private List<Why.MissingLine> missing() {
        return answer().outcome() instanceof Outcome.Undetermined(List<String> missing)
                ? missing.stream().map(this::missing).toList()
                : List.of();
    }

    private Why.MissingLine missing(String name) {
        boolean recorded =
                answer().facts().stream()
                        .anyMatch(each -> each.fact().equals(name) && each.value() != null);
        return facts.fact(name)
                .map(fact ->
                        new Why.MissingLine(
                                telling.of(fact.label()),
                                recorded
                                        ? telling.say("explain.notDivisible")
                                        : telling.of(fact.missing()),
                                telling.of(fact.supplier())))
                .orElseGet(() -> new Why.MissingLine(name, "", ""));
    }
}
