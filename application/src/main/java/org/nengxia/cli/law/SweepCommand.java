package org.nengxia.cli.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.NominationTable;
import org.nengxia.sweep.SweepOutcome;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.nengxia.sweep.engine.SnapshotSweep;
import org.nengxia.sweep.engine.SnapshotSweepOutcome;
import org.nengxia.sweep.engine.SnapshotSweeps;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Puts the regulations to all cadres and prints who is nominated by which rule on which facts, of
/// whom a rule cannot tell and what is missing, and the counts; over a snapshot the counts alone.
/// Exit code 1 with a sentence when it cannot be.
@Command(name = "sweep", description = "全县比对 / put the regulations to all cadres")
public final class SweepCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();

    @Option(
            names = "--pack",
            defaultValue = "county-seed",
            paramLabel = "PACK",
            description = "法规包 / pack (${DEFAULT-VALUE})")
    private String pack = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天 / as of which day, 2005-12-31; of a snapshot, its own unless named")
    private @Nullable LocalDate asOf;

    @Mixin private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json|csv",
            description = "格式 / format (${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    /// How the answers are printed.
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Override
    public Integer call() {
        try (var product = home.open()) {
            Optional<Refusal> fault = engine.fault();
            if (fault.isPresent()) {
                return home.refuse(product, fault.get());
            }
            return engine.inPlace() ? inPlace(product) : overSnapshot(product);
        }
    }

    private int inPlace(ConfigurableApplicationContext product) {
        if (asOf == null) {
            return home.refuse(product, Refusal.of("sweep.needsDay"));
        }
        var outcome = product.getBean(Sweeps.class).run(pack, asOf, Actor.COMMAND_LINE);
        return switch (outcome) {
            case SweepOutcome.Done(SweepRun run) -> print(product, run);
            case SweepOutcome.Refused(Refusal refusal) -> home.refuse(product, refusal);
        };
    }

    private int overSnapshot(ConfigurableApplicationContext product) {
        var sweeps = product.getBean(SnapshotSweeps.class);
        var order = engine.order(pack, Optional.ofNullable(asOf));
        var text = new SnapshotText(product.getBean(Sentences.class), home.language());
        if (engine.plan().isPresent()) {
            Path plan = engine.plan().get();
            Optional<Refusal> refusal = sweeps.writePlan(order, plan);
            if (refusal.isEmpty()) {
                System.out.println(text.planned(plan));
            }
            return refusal.map(why -> home.refuse(product, why)).orElse(0);
        }
        return switch (sweeps.run(order, Actor.COMMAND_LINE)) {
            case SnapshotSweepOutcome.Refused(Refusal refusal) -> home.refuse(product, refusal);
            case SnapshotSweepOutcome.Done(SnapshotSweep sweep) -> {
                System.out.print(format == Format.JSON ? text.json(sweep) : text.table(sweep));
                yield 0;
            }
        };
    }

    private int print(ConfigurableApplicationContext product, SweepRun run) {
        var answers =
                product.getBean(Sweeps.class)
                        .answers(run, NominationFilter.ALL, "number", 0, Integer.MAX_VALUE);
        var lines = product.getBean(NominationTable.class).lines(run, answers, home.language());
        var text = new SweepText(product.getBean(Sentences.class), home.language());
        System.out.print(
                switch (format) {
                    case TABLE -> text.table(run, lines);
                    case JSON -> text.json(run, lines);
                    case CSV -> text.csv(lines);
                });
        return 0;
    }
}
