package org.nengxia.reform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Language;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.population.Dimension;
import org.nengxia.population.Effect;
import org.nengxia.population.Shift;
import org.nengxia.population.Tally;
import org.nengxia.reform.GroupNames;
import org.nengxia.reform.Reforms;
import org.nengxia.reform.Slider;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Telling;
import org.nengxia.shell.PageJson;
import org.springframework.stereotype.Component;

/// Puts sliders, effects and past quarters into the words of a language.
@Component
class Shown {
    private static final List<Dimension> ORDER =
            List.of(Dimension.SEX, Dimension.AGE, Dimension.UNIT_KIND, Dimension.UNIT);
    private final GroupNames names;
    private final LawWords words;
    private final PageJson json;

    Shown(GroupNames names, LawWords words, PageJson json) {
        this.names = names;
        this.words = words;
        this.json = json;
    }

    List<SliderView> sliders(Asked asked, Pack pack, Language language) {
        Telling telling = words.in(language);
        return asked.sliders().stream()
                .map(slider -> slider(slider, asked.moved(slider), pack, telling))
                .toList();
    }

    private static SliderView slider(
            Slider slider, Optional<String> moved, Pack pack, Telling telling) {
        var reading = slider.reading();
        Optional<Value> tried = moved.flatMap(reading.kind()::read).filter(slider::allows);
        return new SliderView(
                slider,
                telling.of(reading.title()),
                moved.map(slider::unscaled).orElse(Long.toString(slider.now())),
                tried.map(slider::place).orElse(slider.now()),
                slider.scale() > 1
                        ? "/ " + slider.scale()
                        : telling.say("reform.unit." + reading.kind().name()),
                threshold(reading, reading.value(), telling),
                threshold(reading, tried.orElse(reading.value()), telling),
                reading.since(),
                telling.citations(pack, reading.citations()),
                moved.isPresent());
    }

    private static String threshold(ParameterReading reading, Value value, Telling telling) {
        return telling.threshold(reading.kind(), reading.comparator(), value);
    }

    EffectView effect(Effect effect, Language language) {
        GroupNames.Told told = names.in(language);
        List<EffectView.GroupTable> tables = new ArrayList<>();
        tables.add(channels(effect, told, words.in(language)));
        for (Dimension by : ORDER) {
            tables.add(groups(by, effect.groups().getOrDefault(by, List.of()), told));
        }
        return new EffectView(effect, asIf(effect, language), rules(effect, language), tables);
    }

    private List<String> asIf(Effect effect, Language language) {
        Telling telling = words.in(language);
        return Stream.of(effect.from(), effect.to())
                .filter(law -> !law.pack().inForceOn(law.day()))
                .map(law ->
                        telling.say(
                                "reform.asIf",
                                telling.of(law.pack().title()),
                                law.day(),
                                law.pack().nearestInForce(law.day())))
                .distinct()
                .toList();
    }

    private List<EffectView.RuleRow> rules(Effect effect, Language language) {
        Map<String, Long> before = hits(effect.before());
        Map<String, Long> after = hits(effect.after());
        Map<String, EffectView.RuleRow> rows = new LinkedHashMap<>();
        for (PackOnDay law : List.of(effect.from(), effect.to())) {
            for (RuleInForce rule : law.rules()) {
                rows.computeIfAbsent(
                        rule.id(),
                        id ->
                                new EffectView.RuleRow(
                                        id,
                                        ground(law, rule, words.in(language)),
                                        rule.table().channel().key(),
                                        before.get(id),
                                        after.get(id)));
            }
        }
        return List.copyOf(rows.values());
    }

    private static Map<String, Long> hits(List<Tally> tallies) {
        Map<String, Long> hits = new LinkedHashMap<>();
        tallies.forEach(each -> hits.put(each.rule(), each.hits()));
        return hits;
    }

    private static String ground(PackOnDay law, RuleInForce rule, Telling telling) {
        String ground = rule.rule().ground();
        return law.pack().ground(ground).map(Ground::title).map(telling::of).orElse(ground);
    }

    private static EffectView.GroupTable channels(
            Effect effect, GroupNames.Told told, Telling telling) {
        List<Shift> shifts = effect.channels();
        long longest = longest(shifts);
        return new EffectView.GroupTable(
                "channel",
                telling.say("reform.channel"),
                shifts.stream()
                        .map(each ->
                                new EffectView.GroupRow(
                                        told.channel(each.key()),
                                        each.key(),
                                        each,
                                        EffectView.Bar.of(each, longest)))
                        .toList(),
                0);
    }

    /// All groups of a kind; of units, those in which somebody enters or leaves, the most first.
    private static EffectView.GroupTable groups(
            Dimension by, List<Shift> all, GroupNames.Told told) {
        boolean many = by == Dimension.UNIT;
        List<Shift> shifts =
                all.stream()
                        .filter(each -> !many || each.enter() + each.leave() > 0)
                        .sorted((left, right) ->
                                many
                                        ? Long.compare(
                                                right.enter() + right.leave(),
                                                left.enter() + left.leave())
                                        : 0)
                        .toList();
        long longest = longest(shifts);
        return new EffectView.GroupTable(
                by.name(),
                told.heading(by),
                shifts.stream()
                        .map(each ->
                                new EffectView.GroupRow(
                                        told.of(by, each.key()),
                                        null,
                                        each,
                                        EffectView.Bar.of(each, longest)))
                        .toList(),
                all.size() - shifts.size());
    }

    private static long longest(List<Shift> shifts) {
        return shifts.stream()
                .mapToLong(each -> each.stay() + each.enter() + each.leave())
                .max()
                .orElse(0);
    }

    /// The past quarters as `charts.js` draws them.
    String chart(List<Reforms.Past> past, Language language) {
        Telling telling = words.in(language);
        return json.of(
                Map.of(
                        "days", past.stream().map(each -> each.day().toString()).toList(),
                        "before", past.stream().map(each -> each.all().hitBefore()).toList(),
                        "after", past.stream().map(each -> each.all().hitAfter()).toList(),
                        "beforeLabel", telling.say("reform.before"),
                        "afterLabel", telling.say("reform.after")));
    }
}
