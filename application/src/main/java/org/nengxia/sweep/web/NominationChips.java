package org.nengxia.sweep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Address;
import org.nengxia.shell.Chip;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.SweepRun;

/// The filters that a list of nominations is under, as chips.
final class NominationChips {
    private static final Label SWEEP = new Label("扫描", "Sweep");
    private static final Label ANSWER = new Label("结果", "Answer");
    private static final Label RULE = new Label("规则", "Rule");
    private static final Label CHANNEL = new Label("渠道", "Channel");
    private static final Label UNIT = new Label("单位", "Unit");
    private static final Label HIT = new Label("命中", "Hit");
    private static final Label UNDETERMINED = new Label("不明", "Undetermined");
    private final Address address;
    private final Language language;
    private final List<Chip> chips = new ArrayList<>();

    NominationChips(Address address, Language language) {
        this.address = address.without("page");
        this.language = language;
    }

    List<Chip> of(SweepRun run, NominationFilter filter, Map<String, String> units) {
        if (!address.first("run").isEmpty()) {
            add("run", SWEEP, run.asOf().toString());
        }
        filter.found().ifPresent(found -> add("result", ANSWER, word(found).in(language)));
        filter.rule().ifPresent(rule -> add("rule", RULE, rule));
        filter.channel()
                .ifPresent(channel -> add("channel", CHANNEL, channel.label().in(language)));
        filter.unit().ifPresent(unit -> add("unit", UNIT, units.getOrDefault(unit, unit)));
        return chips;
    }

    private static Label word(Found found) {
        return switch (found) {
            case HIT -> HIT;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    private void add(String parameter, Label name, String value) {
        chips.add(new Chip(name.in(language), value, address.without(parameter).link()));
    }
}
