package org.nengxia.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Check;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.Expression;
import org.nengxia.policy.term.Length;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.Wording;

/// How law is told in one language: values with their units, comparisons, thresholds, citations.
/// Numbers are written for reading; comparing is the engine's work.
public final class Telling {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:-\\d+)?)(?:-[a-z-]+)?");
    private static final Pattern NAMED = Pattern.compile("[a-z][a-z-]*");
    private final Language language;
    private final KnownFacts facts;
    private final Sentences sentences;

    Telling(Language language, KnownFacts facts, Sentences sentences) {
        this.language = language;
        this.facts = facts;
        this.sentences = sentences;
    }

    /// The language told in.
    public Language language() {
        return language;
    }

    /// The sentence of the message bundles under a key.
    public String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }

    /// A text of a pack.
    public String of(org.nengxia.policy.Label text) {
        return of(new Label(text.zh(), text.en()));
    }

    /// A word of the product.
    public String of(Label word) {
        return word.in(language);
    }

    /// What a fact is called, as a heading.
    public String fact(String fact) {
        return of(facts.label(fact));
    }

    /// What a fact is called inside a sentence: without the explanation in brackets, and in English
    /// with a small initial.
    public String inSentence(String fact) {
        String label = inList(fact);
        return language == Language.ZH
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /// What a fact is called at the head of a clause: without the explanation in brackets.
    public String inList(String fact) {
        return fact(fact).replaceAll("\\s*[（(][^）)]*[）)]$", "");
    }

    /// What a column of a table looks at: a fact, or two with ÷ or − between them.
    public String expression(Expression expression) {
        return switch (expression) {
            case Expression.One(String fact) -> fact(fact);
            case Expression.Ratio(String part, String whole) -> fact(part) + " ÷ " + fact(whole);
            case Expression.Difference(String from, String minus) ->
                    fact(from) + " − " + fact(minus);
        };
    }

    /// A value of a fact with the unit it counts.
    public String value(String fact, Value value) {
        return switch (value) {
            case Value.Text(String code) -> of(facts.word(fact, code));
            case Value.Whole _, Value.Decimal _ -> {
                String number = number(value);
                yield facts.unit(fact, number.equals("1"))
                        .map(unit -> say("law.quantity", number, of(unit)))
                        .orElse(number);
            }
            case Value.Flag _, Value.Day _, Value.Share _ -> number(value);
        };
    }

    /// A value without a unit: 1,046, 30%, 1/3, 2005-12-31, yes.
    public String number(Value value) {
        Wording wording = new Wording(language);
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Flag(boolean flag) -> say("law.flag." + flag);
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Whole(long number) -> wording.count(number);
            case Value.Decimal(BigDecimal number) -> wording.score(number);
            case Value.Share(long part, long whole) ->
                    100 % whole == 0 ? wording.share(part, whole) : part + "/" + whole;
        };
    }

    /// The sign of a comparison as people write it.
    public static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case AT_LEAST -> "≥";
            case EQUAL -> "=";
            case DIFFERENT -> "≠";
        };
    }

    /// What a rule wants to see in a column, such as `≥ 30%`, 满 52 周岁 or 不称职.
    public String condition(Condition condition) {
        Expression expression = condition.input().expression();
        return switch (condition.check()) {
            case Check.Against(Comparison comparison, Limit limit) ->
                    against(expression, comparison, limit);
            case Check.Between(Check.Against low, Check.Against high) ->
                    say(
                            "law.between",
                            against(expression, low.comparison(), low.limit()),
                            against(expression, high.comparison(), high.limit()));
            case Check.OneOf(List<Limit> limits) -> listed("law.or", expression, limits);
            case Check.NoneOf(List<Limit> limits) ->
                    say("law.not", listed("law.or", expression, limits));
        };
    }

    private String listed(String joint, Expression expression, List<Limit> limits) {
        return limits.stream()
                .map(limit -> limit(expression, limit))
                .collect(Collectors.joining(say(joint)));
    }

    private String against(Expression expression, Comparison comparison, Limit limit) {
        ParameterReading parameter = limit.parameter();
        if (parameter != null && parameter.kind() != ParameterKind.TEXT) {
            return threshold(parameter.kind(), comparison, parameter.value());
        }
        String value = limit(expression, limit);
        return comparison == Comparison.EQUAL ? value : sign(comparison) + " " + value;
    }

    /// What a fact is compared with, in the fact's own words: a word, or a number with its unit.
    public String limit(Expression expression, Limit limit) {
        ParameterReading parameter = limit.parameter();
        if (parameter != null && timed(parameter.kind())) {
            return length(parameter.kind(), parameter.value());
        }
        return expression instanceof Expression.Ratio
                ? number(limit.value())
                : value(expression.facts().getFirst(), limit.value());
    }

    private static boolean timed(ParameterKind kind) {
        return kind == ParameterKind.AGE || kind == ParameterKind.MONTHS;
    }

    /// An age or a number of months with its unit.
    public String length(ParameterKind kind, Value value) {
        String key = "law.length." + kind.name().toLowerCase(Locale.ROOT);
        return value instanceof Value.Whole(long count) ? say(key, count) : number(value);
    }

    /// A length of time as the law writes it: 15 days, 1 month.
    public String length(Length length) {
        return say("regulation.length." + length.unit().key(), length.count());
    }

    /// A threshold with its comparator: `≥ 30%`; ages and months, which tables hold against a
    /// cut-off day, as people say them: 满 52 周岁.
    public String threshold(ParameterKind kind, Comparison comparison, Value value) {
        return timed(kind)
                ? say("law.reached." + key(comparison), length(kind, value))
                : sign(comparison) + " " + number(value);
    }

    /// How message keys name a comparison.
    public static String key(Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT);
    }

    /// An article by its instrument, as people cite it: 《…》第 95 条, 《…》K13. What only the pack's
    /// files call a part of an article (`95-review`), or a text without articles (`quorum`), is
    /// left out.
    public String citation(Pack pack, Citation citation) {
        String instrument =
                pack.instrument(citation.instrument())
                        .map(each -> of(each.title()))
                        .orElse(citation.instrument());
        String article = citation.article();
        Matcher numbered = NUMBERED.matcher(article);
        if (numbered.matches()) {
            return say("law.citation.article", instrument, numbered.group(1).replace('-', '–'));
        }
        return NAMED.matcher(article).matches()
                ? say("law.citation.whole", instrument)
                : say("law.citation", instrument, article);
    }

    /// Several articles.
    public String citations(Pack pack, List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation(pack, citation))
                .distinct()
                .collect(Collectors.joining(say("law.and")));
    }

    /// A share for reading, two decimals at most, never for comparing.
    public String percent(BigDecimal part, BigDecimal whole) {
        return new Wording(language)
                        .score(
                                part.multiply(HUNDRED)
                                        .divide(whole, 2, java.math.RoundingMode.HALF_UP))
                + "%";
    }
}
