package org.nengxia.cli.law;

import static org.nengxia.cli.terminal.TextTable.Side.LEFT;
import static org.nengxia.cli.terminal.TextTable.Side.RIGHT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.kernel.Language;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Dimension;
import org.nengxia.population.Effect;
import org.nengxia.population.Effect.Moved;
import org.nengxia.population.Shift;
import org.nengxia.population.Tally;
import org.nengxia.population.kept.Banded;
import org.nengxia.reform.GroupNames;
import org.nengxia.reform.Reforms;
import org.nengxia.shell.Sentences;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a change of the law would do, as tables for reading or as JSON; counts of groups so small
/// that they could point to somebody are banded.
final class WhatIfText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Sentences sentences;
    private final Language language;
    private final GroupNames.Told names;

    WhatIfText(Sentences sentences, Language language, GroupNames.Told names) {
        this.sentences = sentences;
        this.language = language;
        this.names = names;
    }

    String table(Effect effect, List<Reforms.Past> past) {
        StringBuilder text = new StringBuilder();
        text.append(
                said(
                        "summary",
                        effect.all().cadres(),
                        effect.hitBefore(),
                        effect.hitAfter(),
                        effect.all().enter(),
                        effect.all().leave()));
        text.append('\n');
        Stream.of(effect.from(), effect.to())
                .distinct()
                .filter(law -> !law.pack().inForceOn(law.day()))
                .forEach(law -> text.append(asIf(law)).append('\n'));
        text.append('\n').append(rules(effect));
        text.append('\n').append(channels(effect));
        effect.groups().forEach((by, shifts) -> text.append("\n").append(groups(by, shifts)));
        if (!past.isEmpty()) {
            text.append("\n").append(quarters(past));
        }
        return text.toString();
    }

    private String rules(Effect effect) {
        TextTable table =
                new TextTable(LEFT, RIGHT, RIGHT).row(said("rule"), said("before"), said("after"));
        Map<String, Long> after = new LinkedHashMap<>();
        effect.after().forEach(each -> after.put(each.rule(), each.hits()));
        for (Tally tally : effect.before()) {
            Long hits = after.remove(tally.rule());
            table.row(tally.rule(), Long.toString(tally.hits()), hits == null ? "" : "" + hits);
        }
        after.forEach((rule, hits) -> table.row(rule, "", Long.toString(hits)));
        return table.text();
    }

    private String asIf(PackOnDay law) {
        return said("asIf", law.pack().id(), law.day(), law.pack().nearestInForce(law.day()));
    }

    private String channels(Effect effect) {
        TextTable table =
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT)
                        .row(
                                said("channel"),
                                said("before"),
                                said("after"),
                                said("enter"),
                                said("leave"));
        for (Shift each : effect.channels()) {
            table.row(
                    names.channel(each.key()),
                    Long.toString(each.hitBefore()),
                    Long.toString(each.hitAfter()),
                    Long.toString(each.enter()),
                    Long.toString(each.leave()));
        }
        return table.text();
    }

    private String groups(Dimension by, List<Shift> shifts) {
        TextTable table =
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT)
                        .row(
                                names.heading(by),
                                said("cadres"),
                                said("stay"),
                                said("enter"),
                                said("leave"));
        shifts.stream()
                .filter(each -> by != Dimension.UNIT || each.enter() + each.leave() > 0)
                .forEach(each ->
                        table.row(
                                names.of(by, each.key()),
                                Banded.of(each.cadres()),
                                Banded.of(each.stay()),
                                Banded.of(each.enter()),
                                Banded.of(each.leave())));
        return table.text();
    }

    /// Who would enter and who would leave, by the product's own number of the cadre.
    String people(List<Moved> moved) {
        TextTable table = new TextTable(RIGHT, LEFT).row(said("cadre"), said("moves"));
        moved.forEach(each ->
                table.row(Long.toString(each.cadreId()), said(each.enters() ? "enter" : "leave")));
        return "\n" + table.text();
    }

    private String quarters(List<Reforms.Past> past) {
        TextTable table =
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT)
                        .row(
                                said("day"),
                                said("before"),
                                said("after"),
                                said("enter"),
                                said("leave"));
        for (Reforms.Past each : past) {
            Shift all = each.all();
            table.row(
                    each.day().toString(),
                    Long.toString(all.stay() + all.leave()),
                    Long.toString(all.stay() + all.enter()),
                    Long.toString(all.enter()),
                    Long.toString(all.leave()));
        }
        return table.text();
    }

    String json(Effect effect, List<Reforms.Past> past) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("pack", effect.from().pack().id());
        whole.put("against", effect.to().pack().id());
        whole.put("asOf", effect.from().day().toString());
        whole.put("all", effect.all());
        whole.put("before", effect.before());
        whole.put("after", effect.after());
        whole.put("channels", effect.channels().stream().map(WhatIfText::banded).toList());
        whole.put("asIf", !effect.to().pack().inForceOn(effect.to().day()));
        Map<String, Object> groups = new LinkedHashMap<>();
        effect.groups()
                .forEach((by, shifts) ->
                        groups.put(
                                by.name().toLowerCase(Locale.ROOT),
                                shifts.stream().map(WhatIfText::banded).toList()));
        whole.put("groups", groups);
        whole.put(
                "past",
                past.stream()
                        .map(each -> Map.of("day", each.day().toString(), "all", each.all()))
                        .toList());
        return JSON.writeValueAsString(whole) + "\n";
    }

    private static Map<String, String> banded(Shift shift) {
        Map<String, String> banded = new LinkedHashMap<>();
        banded.put("key", shift.key());
        banded.put("cadres", Banded.of(shift.cadres()));
        banded.put("stay", Banded.of(shift.stay()));
        banded.put("enter", Banded.of(shift.enter()));
        banded.put("leave", Banded.of(shift.leave()));
        return banded;
    }

    private String said(String key, Object... details) {
        return sentences.of(language, "reform." + key, details);
    }
}
