package org.nengxia.cli.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.population.Effect;
import org.nengxia.reform.GroupNames;
import org.nengxia.reform.Reform;
import org.nengxia.reform.ReformOutcome;
import org.nengxia.reform.Reforms;
import org.nengxia.shell.Sentences;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints what another threshold, or another pack, would change: how many enter and leave, by rule,
/// sex, band of age and unit, small groups banded, and as of the quarters of the past. Exit code 1
/// with a sentence when it cannot be tried.
@Command(name = "whatif", description = "改革推演 / what another threshold or pack would change")
public final class WhatIfCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();
    @Mixin private LawOnDay law = new LawOnDay();

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "改一个参数 / another value, incompetent_vote_share=25/100; repeatable")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--against",
            paramLabel = "PACK",
            description = "换成另一个法规包 / another pack in its place")
    private @Nullable String against;

    @Option(
            names = "--as-if",
            description =
                    "当日未施行的法规包按已施行推演 / read a pack that is not in force on the day as if it were")
    private boolean asIf;

    @Option(names = "--past", description = "连同过去各季度 / also the quarters of the past")
    private boolean past;

    @Option(
            names = "--people",
            description = "逐人列出 / who, by the number that explain --cadre takes; below a table")
    private boolean people;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 / format (${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    /// How the answer is printed.
    enum Format {
        TABLE,
        JSON
    }

    @Override
    public Integer call() {
        Reform reform =
                new Reform(law.pack(), law.day(), values, Optional.ofNullable(against), asIf);
        try (var product = home.open()) {
            return switch (product.getBean(Reforms.class).effect(reform, Actor.COMMAND_LINE)) {
                case ReformOutcome.Tried(Effect effect) -> print(product, reform, effect);
                case ReformOutcome.Refused(Refusal refusal) -> home.refuse(product, refusal);
            };
        }
    }

    private int print(ConfigurableApplicationContext product, Reform reform, Effect effect) {
        Reforms reforms = product.getBean(Reforms.class);
        var text =
                new WhatIfText(
                        product.getBean(Sentences.class),
                        home.language(),
                        product.getBean(GroupNames.class).in(home.language()));
        List<Reforms.Past> quarters = past ? reforms.past(reform, Actor.COMMAND_LINE) : List.of();
        System.out.print(
                switch (format) {
                    case TABLE -> text.table(effect, quarters);
                    case JSON -> text.json(effect, quarters);
                });
        if (people && format == Format.TABLE) {
            System.out.print(
                    text.people(reforms.moved(reform, Actor.COMMAND_LINE, 0, Integer.MAX_VALUE)));
        }
        return 0;
    }
}
