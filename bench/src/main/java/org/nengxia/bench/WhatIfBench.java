package org.nengxia.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.nengxia.Application;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.population.Population;
import org.nengxia.population.Populations;
import org.nengxia.regulation.Regulations;
import org.nengxia.sample.population.PopulationOrder;
import org.nengxia.sample.population.PopulationSample;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.store.duck.Room;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// How long the page of what-if waits for an answer while a slider is dragged: each trial puts
/// another threshold to everybody and counts rules, channels and all groups. Prints medians.
public final class WhatIfBench {
    private static final int WARM_UP = 20;
    private static final int RUNS = 41;
    private static final int EVIDENCE = 12;

    private WhatIfBench() {}

    /// Arguments: a folder to work in, people, megabytes of DuckDB.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int cores = Runtime.getRuntime().availableProcessors();
        Room room = new Room(Integer.parseInt(arguments[2]), cores, folder.resolve("spill"));
        Snapshot people = people(folder, Long.parseLong(arguments[1]), room);
        try (var product = product(folder)) {
            Pack pack = product.getBean(Regulations.class).pack("county-seed").orElseThrow();
            Populations populations = product.getBean(Populations.class);
            long began = System.nanoTime();
            try (Population all = populations.of(people, PopulationSample.LAST_DAY, room)) {
                tell("laid out as of a day", System.nanoTime() - began);
                tell("first trial against the law", effect(all, pack, 0));
                again(all, pack);
            }
        }
    }

    private static Snapshot people(Path folder, long people, Room room) throws IOException {
        PopulationOrder order = new PopulationOrder(1, people, EVIDENCE);
        Path out = Files.createTempDirectory(folder, "people");
        return switch (new PopulationSample(order, room).write(out)) {
            case SnapshotOutcome.Ready(Snapshot snapshot) -> snapshot;
            case SnapshotOutcome.Refused(var refusal) ->
                    throw new IllegalStateException(refusal.toString());
        };
    }

    private static ConfigurableApplicationContext product(Path folder) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--nengxia.home=" + folder.resolve("home"),
                        "--spring.main.lazy-initialization=true");
    }

    private static void again(Population all, Pack pack) {
        long[] took = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            took[Math.max(i, 0)] = effect(all, pack, i + WARM_UP);
        }
        Arrays.sort(took);
        tell("effect of another threshold, median of " + RUNS, took[RUNS / 2]);
        tell("  nine of ten within", took[RUNS * 9 / 10]);
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%,d people; %d cores, load %.1f%n",
                all.cadres(), machine.getAvailableProcessors(), machine.getSystemLoadAverage());
    }

    private static long effect(Population all, Pack pack, int run) {
        PackOnDay from = PackOnDay.of(pack, PopulationSample.LAST_DAY);
        PackOnDay to = tried(pack, run);
        long began = System.nanoTime();
        all.effect(from, to);
        return System.nanoTime() - began;
    }

    /// The law with a share of votes and two ages that differ from run to run.
    private static PackOnDay tried(Pack pack, int run) {
        return PackOnDay.trying(
                pack,
                PopulationSample.LAST_DAY,
                Map.of(
                        "incompetent_vote_share",
                        new Value.Share(15 + run % 30, 100),
                        "male_age",
                        Value.of(48L + run % 7),
                        "female_age",
                        Value.of(46L + run % 7)));
    }

    private static void tell(String what, long nanos) {
        System.out.printf("%s\t%.1f ms%n", what, nanos / 1e6);
    }
}
