package org.nengxia.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nengxia.Application;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Population;
import org.nengxia.population.Populations;
import org.nengxia.population.Tally;
import org.nengxia.regulation.Regulations;
import org.nengxia.sample.population.PopulationOrder;
import org.nengxia.sample.population.PopulationSample;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotFolder;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.store.duck.DuckDb;
import org.nengxia.store.duck.Room;
import org.nengxia.sweep.engine.Engine;
import org.nengxia.sweep.engine.SnapshotOrder;
import org.nengxia.sweep.engine.SnapshotSweepOutcome;
import org.nengxia.sweep.engine.SnapshotSweeps;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// From raw evidence to masks, one way a process, so that each has its own peak of memory:
/// `generate`, `duckdb` (evidence → sheets → masks, then masks and a what-if again), `spark`, and
/// `hand`, one query written by hand. Prints a line of tab-separated seconds a measurement.
public final class PopulationBench {
    private PopulationBench() {}

    /// Arguments: what to measure, a folder to work in, people, evidence rows each, megabytes of
    /// DuckDB.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        long people = Long.parseLong(arguments[2]);
        int evidence = Integer.parseInt(arguments[3]);
        Room room = new Room(Integer.parseInt(arguments[4]), 2, folder.resolve("spill"));
        Path snapshot = folder.resolve("population-" + people + "-" + evidence);
        switch (arguments[0]) {
            case "generate" -> generate(new PopulationOrder(1, people, evidence), room, snapshot);
            case "duckdb" -> duckDb(folder, snapshot, room);
            case "spark" -> spark(folder, snapshot, room);
            case "hand" -> hand(snapshot, room);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void generate(PopulationOrder order, Room room, Path out) {
        if (Files.exists(out)) {
            return;
        }
        Clock clock = new Clock();
        Snapshot snapshot = ready(new PopulationSample(order, room).write(out));
        clock.tell("generate, rows " + snapshot.manifest().rows());
    }

    private static Snapshot ready(SnapshotOutcome outcome) {
        return switch (outcome) {
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

    private static void duckDb(Path folder, Path path, Room room) throws IOException {
        try (var product = product(folder)) {
            Clock clock = new Clock();
            Snapshot snapshot = ready(new SnapshotFolder(path).open());
            clock.tell("digests checked");
            PackOnDay law = law(product);
            Path masks = Files.createTempFile(folder, "masks", ".parquet");
            try (Population population =
                    product.getBean(Populations.class).of(snapshot, law.day(), room)) {
                clock.tell("evidence to sheets");
                population.write(law, masks);
                clock.tell("sheets to masks in Parquet");
                long hits = population.tallies(law).stream().mapToLong(Tally::hits).sum();
                clock.tell("counts, hits " + hits);
                population.effect(law, law);
                clock.tell("what-if, the first");
            }
        }
    }

    private static PackOnDay law(ConfigurableApplicationContext product) {
        var pack = product.getBean(Regulations.class).pack("county-seed").orElseThrow();
        return PackOnDay.of(pack, PopulationSample.LAST_DAY);
    }

    private static void spark(Path folder, Path path, Room room) throws IOException {
        try (var product = product(folder)) {
            Path out = Files.createTempDirectory(folder, "spark");
            SnapshotOrder order =
                    new SnapshotOrder(
                            Engine.SPARK,
                            "county-seed",
                            Optional.empty(),
                            path,
                            Optional.of(out),
                            room);
            Clock clock = new Clock();
            var outcome = product.getBean(SnapshotSweeps.class).run(order, Actor.COMMAND_LINE);
            clock.tell("Spark and the evaluator's look at all hits");
            if (outcome instanceof SnapshotSweepOutcome.Refused(var refusal)) {
                throw new IllegalStateException(refusal.toString());
            }
        }
    }

    private static void hand(Path path, Room room) throws IOException {
        Snapshot snapshot = ready(new SnapshotFolder(path).open());
        Map<String, String> lists = new HashMap<>();
        snapshot.manifest().views().forEach(view -> lists.put(view, snapshot.list(view)));
        try (DuckDb database = DuckDb.open(room.spill(), room.megabytes(), room.threads())) {
            database.run("CREATE SCHEMA evidence_view");
            lists.forEach((view, files) ->
                    database.run(
                            "CREATE VIEW evidence_view.%s AS SELECT * FROM read_parquet(%s)"
                                    .formatted(view, files)));
            Clock clock = new Clock();
            long hits = database.query().sql(handWritten()).query(Long.class).single();
            clock.tell("by hand, evidence to counts, hits " + hits);
        }
    }

    private static String handWritten() throws IOException {
        try (InputStream in = PopulationBench.class.getResourceAsStream("/hand.sql")) {
            if (in == null) {
                throw new IllegalStateException("there is no hand.sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Tells the seconds since it was last asked.
    private static final class Clock {
        private long since = System.nanoTime();

        void tell(String what) {
            System.out.printf("%s\t%.2f s%n", what, (System.nanoTime() - since) / 1e9);
            since = System.nanoTime();
        }
    }
}
