package org.nengxia.fairness.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.fairness.Contrast;
import org.nengxia.fairness.Counted;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.LawPart;
import org.nengxia.fairness.Rates;
import org.nengxia.fairness.SetApart;
import org.nengxia.fairness.Verdict;
import org.nengxia.fairness.exact.FourFold;
import org.nengxia.fairness.exact.Share;
import org.nengxia.kernel.Label;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;
import org.nengxia.regulation.Telling;
import org.nengxia.shell.Wording;

/// A fairness view in the words of one language.
public final class ToldFairness {
    private static final int HUNDRED = 100;
    private final FairnessView view;
    private final Telling telling;
    private final Map<String, Label> words;
    private final Counts counts;
    private final Wording wording;

    ToldFairness(FairnessView view, Telling telling, Map<String, Label> words, Counts counts) {
        this.view = view;
        this.telling = telling;
        this.words = words;
        this.counts = counts;
        this.wording = new Wording(telling.language());
    }

    /// What the view says, in one sentence: how many differences are to be looked into, or that
    /// none was found, or that the numbers are too small for any judgement.
    public String headline() {
        String key = view.tests() == 0 ? "none" : view.findings().isEmpty() ? "silent" : "found";
        return say(
                "headline." + key,
                Integer.toString(view.findings().size()),
                view.tests(),
                Counts.percent(wording, view.level()),
                view.tooFew());
    }

    /// How it was reckoned, and when numbers are too small to judge by.
    public String method() {
        return say(
                "method",
                Long.toString(view.caution().people()),
                Integer.toString(view.caution().expected()));
    }

    /// A difference to be looked into, with its numbers.
    public String finding(Contrast finding) {
        FourFold shares = finding.shares();
        return say(
                "finding." + finding.counted(),
                part(finding.part()),
                group(finding.by(), finding.group()),
                share(shares.group()),
                rest(finding),
                share(shares.rest()),
                wording.score(BigDecimal.valueOf(Math.abs(shares.difference()) * HUNDRED)),
                probability(finding));
    }

    private static String probability(Contrast finding) {
        return finding.verdict() instanceof Verdict.Tested tested
                ? Counts.probability(tested.corrected())
                : "";
    }

    /// `3.07% (12/391)`.
    public String share(Share share) {
        return say(
                "share",
                counts.rate(wording, share),
                counts.count(wording, share.count()),
                counts.count(wording, share.of()));
    }

    /// `3.07%`; — when there is nobody, or the rate would tell what the count does not.
    public String rate(Share share) {
        return counts.rate(wording, share);
    }

    /// A word of the page or the chart.
    public String mark(String key) {
        return say("mark." + key);
    }

    /// With whom a group is compared: the other one, or all others.
    public String rest(Contrast contrast) {
        List<String> others =
                view.rates().stream()
                        .filter(each -> each.by() == contrast.by())
                        .findFirst()
                        .map(Rates::groups)
                        .orElse(List.of())
                        .stream()
                        .map(Group::key)
                        .filter(key -> !key.equals("?") && !key.equals(contrast.group()))
                        .toList();
        return others.size() == 1 ? group(contrast.by(), others.getFirst()) : say("others");
    }

    /// A part of the law: all rules, a channel, or a rule with its ground.
    public String part(LawPart part) {
        return switch (part.scope()) {
            case LAW -> say("all");
            case CHANNEL -> say("channel", telling.say("channel." + part.id()));
            case RULE -> rule(part.rules().getFirst());
        };
    }

    /// A rule with its ground.
    public String rule(RuleInForce rule) {
        String ground =
                view.law()
                        .pack()
                        .ground(rule.rule().ground())
                        .map(Ground::title)
                        .map(telling::of)
                        .orElse("");
        return (rule.id() + " " + ground).strip();
    }

    /// A group of a dimension.
    public String group(Dimension by, String key) {
        if (key.equals("?")) {
            return say(by == Dimension.UNIT_KIND ? "noPost" : "unknown");
        }
        return by == Dimension.AGE
                ? age(key)
                : words.getOrDefault(key, new Label(key, key)).in(telling.language());
    }

    private String age(String key) {
        if (key.startsWith("-")) {
            return say("age.to", key.substring(1));
        }
        return key.endsWith("-")
                ? say("age.from", key.substring(0, key.length() - 1))
                : say("age.between", key.replace("-", "–"));
    }

    /// The dimension.
    public String dimension(Dimension by) {
        return say("by." + by);
    }

    /// The dimension and the heading of rules that are shown by themselves for one reason.
    public String apartTitle(SetApart apart) {
        return dimension(apart.by()) + " · " + apartTitle(apart.reason());
    }

    /// The heading of rules that are shown by themselves for a reason.
    public String apartTitle(SetApart.Reason reason) {
        return say("apart.title." + reason);
    }

    /// Why a rule is shown by itself, with what it reads, its parameters and its articles.
    public String apart(SetApart apart) {
        RuleInForce rule = apart.rule();
        String facts =
                rule.rule().facts(rule.table().inputs()).stream()
                        .map(telling::inSentence)
                        .collect(Collectors.joining(telling.say("law.and")));
        return say(
                "apart." + apart.reason(),
                rule(rule),
                telling.citations(view.law().pack(), rule.rule().citations()),
                facts,
                apart.parameters().stream().map(this::parameter).collect(Collectors.joining()),
                apart.groups().stream()
                        .map(each ->
                                say(
                                        "apart.group",
                                        group(apart.by(), each.key()),
                                        share(Counted.HIT.in(each))))
                        .collect(Collectors.joining(say("apart.joint"))));
    }

    private String parameter(ParameterReading reading) {
        return say(
                "apart.parameter",
                telling.of(reading.title()),
                telling.threshold(reading.kind(), reading.comparator(), reading.value()),
                telling.citations(view.law().pack(), reading.citations()));
    }

    /// A count of persons.
    public String count(long count) {
        return counts.count(wording, count);
    }

    boolean hidesRate(Share share) {
        return share.of() == 0 || counts.hidesRate(share);
    }

    FairnessView view() {
        return view;
    }

    String say(String key, Object... details) {
        return telling.say("fairness." + key, details);
    }
}
