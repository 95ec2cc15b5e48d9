package org.nengxia.fairness.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nengxia.fairness.Contrast;
import org.nengxia.fairness.Counted;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.LawPart;
import org.nengxia.fairness.Rates;
import org.nengxia.fairness.SetApart;
import org.nengxia.fairness.Verdict;
import org.nengxia.fairness.exact.Share;
import org.nengxia.fairness.telling.ToldFairness;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;
import org.nengxia.shell.Address;
import org.nengxia.shell.PageJson;

/// Puts a view on the page, dimension by dimension.
final class Sections {
    private final FairnessView view;
    private final ToldFairness told;
    private final PageJson json;
    private final Address people;

    /// @param people the address of lists of people, with pack, day and level
    Sections(FairnessView view, ToldFairness told, PageJson json, Address people) {
        this.view = view;
        this.told = told;
        this.json = json;
        this.people = people;
    }

    List<Section> all() {
        return view.rates().stream().map(Rates::by).distinct().map(this::section).toList();
    }

    private Section section(Dimension by) {
        List<Rates> rates = view.rates().stream().filter(each -> each.by() == by).toList();
        Rates whole = rates.getFirst();
        boolean found = view.findings().stream().anyMatch(each -> each.by() == by);
        return new Section(
                by.name(),
                told.dimension(by),
                found,
                json.of(chart(whole)),
                whole.groups().stream().map(each -> head(by, each)).toList(),
                rates.stream().map(this::line).toList(),
                asides(by));
    }

    private Section.Head head(Dimension by, Group group) {
        return new Section.Head(told.group(by, group.key()), group.cadres());
    }

    private Section.Line line(Rates rates) {
        List<Section.Rate> numbers =
                rates.groups().stream()
                        .map(each -> number(rates.part(), rates.by(), each))
                        .toList();
        String scope = rates.part().scope().name().toLowerCase(Locale.ROOT);
        return new Section.Line(told.part(rates.part()), scope, numbers);
    }

    private Section.Rate number(LawPart part, Dimension by, Group group) {
        Share hits = Counted.HIT.in(group);
        return new Section.Rate(
                hits.of() == 0 ? Optional.empty() : Optional.of(told.rate(hits)),
                link(part.key(), by, group, Counted.HIT),
                told.count(hits.of()),
                link(part.key(), by, group, Counted.UNDETERMINED),
                marks(part, by, group));
    }

    private Section.Link link(String part, Dimension by, Group group, Counted counted) {
        long count = counted.in(group).count();
        return new Section.Link(
                told.count(count),
                count == 0 ? Optional.empty() : Optional.of(path(part, by, group.key(), counted)));
    }

    private String path(String part, Dimension by, String group, Counted counted) {
        return people.with("part", part)
                .with("by", by)
                .with("group", group)
                .with("answer", counted)
                .link();
    }

    /// A finding with its sentence and the two lists behind it.
    record Finding(String text, String group, String path) {}

    List<Finding> findings() {
        return view.findings().stream()
                .map(each ->
                        new Finding(
                                told.finding(each),
                                told.group(each.by(), each.group()),
                                path(each.part().key(), each.by(), each.group(), each.counted())))
                .toList();
    }

    private List<Section.Mark> marks(LawPart part, Dimension by, Group group) {
        List<Contrast> own =
                view.contrasts().stream()
                        .filter(each -> each.by() == by && each.group().equals(group.key()))
                        .filter(each -> each.part().key().equals(part.key()))
                        .toList();
        List<Section.Mark> marks = new ArrayList<>();
        for (Contrast contrast : own) {
            if (contrast.verdict().isNotable()) {
                marks.add(new Section.Mark(true, told.mark("notable." + contrast.counted())));
            } else if (contrast.counted() == Counted.HIT
                    && contrast.verdict() instanceof Verdict.TooFew) {
                marks.add(new Section.Mark(false, told.mark("few")));
            }
        }
        return marks;
    }

    private List<Section.Aside> asides(Dimension by) {
        return Arrays.stream(SetApart.Reason.values())
                .map(reason -> new Section.Aside(told.apartTitle(reason), rules(by, reason)))
                .filter(aside -> !aside.rules().isEmpty())
                .toList();
    }

    private List<Section.Apart> rules(Dimension by, SetApart.Reason reason) {
        return view.apart().stream()
                .filter(each -> each.by() == by && each.reason() == reason)
                .map(this::apart)
                .toList();
    }

    private Section.Apart apart(SetApart apart) {
        String rule = apart.rule().id();
        return new Section.Apart(
                told.apart(apart),
                rule,
                "/regulations/" + view.law().pack().id() + "#rule-" + rule);
    }

    private Map<String, Object> chart(Rates whole) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("of", told.mark("of"));
        chart.put("interval", told.mark("interval"));
        chart.put("few", told.mark("few"));
        chart.put(
                "groups",
                whole.groups().stream()
                        .filter(each -> Counted.HIT.in(each).of() > 0)
                        .map(each -> point(whole, each))
                        .toList());
        return chart;
    }

    private Map<String, Object> point(Rates whole, Group group) {
        Share hits = Counted.HIT.in(group);
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("label", told.group(whole.by(), group.key()));
        point.put("rate", hits.rate());
        point.put("low", hits.low());
        point.put("high", hits.high());
        point.put("share", told.share(hits));
        point.put("few", hits.of() < view.caution().people());
        point.put("href", path(whole.part().key(), whole.by(), group.key(), Counted.HIT));
        return point;
    }
}
