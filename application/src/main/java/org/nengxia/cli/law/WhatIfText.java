package org.nengxia.cli.law;

import static org.nengxia.cli.terminal.TextTable.Side.LEFT;
import static org.nengxia.cli.terminal.TextTable.Side.RIGHT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.kernel.Language;
import org.nengxia.population.Dimension;
import org.nengxia.population.Moved;
import org.nengxia.population.Shift;
import org.nengxia.population.Tally;
import org.nengxia.population.kept.Banded;
import org.nengxia.reform.Effect;
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
    private final Map<String, String> units;

    /// @param units number → name
    WhatIfText(Sentences sentences, Language language, Map<String, String> units) {
        this.sentences = sentences;
        this.language = language;
        this.units = units;
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
        text.append("\n\n").append(rules(effect));
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

    private String groups(Dimension by, List<Shift> shifts) {
        TextTable table =
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT)
                        .row(
                                said("by." + by.name()),
                                said("cadres"),
                                said("stay"),
                                said("enter"),
                                said("leave"));
        shifts.stream()
                .filter(each -> by != Dimension.UNIT || each.enter() + each.leave() > 0)
                .forEach(each ->
                        table.row(
                                name(by, each.key()),
                                Banded.of(each.cadres()),
                                Banded.of(each.stay()),
                                Banded.of(each.enter()),
                                Banded.of(each.leave())));
        return table.text();
    }

    private String name(Dimension by, String key) {
        return switch (by) {
            case ALL, AGE -> key.equals("?") ? said("unknown") : key;
            case SEX -> said("sex." + (key.equals("?") ? "unknown" : key));
            case UNIT -> units.getOrDefault(key, said("noPost"));
            case UNIT_KIND -> key.equals("?") ? said("noPost") : key;
        };
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
