package org.nengxia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Refusal;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.nengxia.sample.population.PopulationOrder;
import org.nengxia.sample.population.PopulationSample;
import org.nengxia.sample.population.Slant;
import org.nengxia.shell.Sentences;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.store.duck.Room;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the files of the fictional county, or a population of any size as a snapshot.
@Command(name = "sample", description = "生成虚构县的示例台账 / write the files of a fictional county")
final class SampleCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();
    @Spec private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    /// Where to: files of a county, or a population as a snapshot.
    static final class Target {
        @Option(names = "--out", paramLabel = "DIR", description = "输出文件夹 / folder")
        private @Nullable Path out;

        @Option(
                names = "--parquet",
                paramLabel = "DIR",
                description = "快照文件夹 / folder of a snapshot, with --population")
        private @Nullable Path parquet;
    }

    @Option(
            names = "--population",
            paramLabel = "N",
            description = "快照中的人数 / people in the snapshot (default: ${DEFAULT-VALUE})")
    private long population = 100_000;

    @Option(
            names = "--evidence-per-person",
            paramLabel = "N",
            description = "每人证据行数 / evidence rows a person (default: ${DEFAULT-VALUE})")
    private int evidence = 12;

    @Option(
            names = "--slant",
            paramLabel = "BIAS",
            description = "埋入的偏差 / a bias planted in the snapshot: ${COMPLETION-CANDIDATES}")
    private Slant slant = Slant.NONE;

    @Option(names = "--seed", description = "种子 / seed (default: ${DEFAULT-VALUE})")
    private long seed = SampleOrder.USUAL.seed();

    @Option(names = "--cadres", description = "干部人数 / leading cadres (default: ${DEFAULT-VALUE})")
    private int cadres = SampleOrder.USUAL_CADRES;

    @Override
    public Integer call() throws IOException {
        if (target.parquet != null) {
            return population(target.parquet);
        }
        return target.out == null ? 2 : county(target.out);
    }

    private int county(Path out) throws IOException {
        if (!SampleOrder.possible(cadres)) {
            throw outOfBounds("--cadres", SampleOrder.FEWEST_CADRES, SampleOrder.MOST_CADRES);
        }
        try (var product = home.open()) {
            SampleCounty county = new SampleCounty(product.getBean(Registers.class));
            Map<Path, Long> files = county.write(out, new SampleOrder(seed, cadres));
            files.forEach((file, records) -> System.out.printf("%8d  %s%n", records, file));
        }
        return 0;
    }

    private int population(Path folder) {
        if (!PopulationOrder.possible(population, 12)) {
            throw outOfBounds("--population", 1, 100_000_000);
        }
        if (!PopulationOrder.possible(population, evidence)) {
            throw outOfBounds("--evidence-per-person", 7, 150);
        }
        PopulationOrder order = new PopulationOrder(seed, population, evidence, slant);
        try (var product = home.open()) {
            var sentences = product.getBean(Sentences.class);
            return switch (new PopulationSample(order, Room.usual()).write(folder)) {
                case SnapshotOutcome.Refused(Refusal refusal) -> {
                    System.out.println(sentences.of(refusal, home.language()));
                    yield 1;
                }
                case SnapshotOutcome.Ready(Snapshot snapshot) -> {
                    System.out.println(told(sentences, snapshot));
                    yield 0;
                }
            };
        }
    }

    private String told(Sentences sentences, Snapshot snapshot) {
        return sentences.of(
                home.language(),
                "snapshot.summary",
                snapshot.id(),
                snapshot.manifest().asOf(),
                snapshot.manifest().views().size(),
                snapshot.manifest().rows(),
                snapshot.folder());
    }

    private ParameterException outOfBounds(String option, int least, int most) {
        String sentence =
                "%s：须在 %d 与 %d 之间，请改写。 / must lie between %d and %d."
                        .formatted(option, least, most, least, most);
        return new ParameterException(spec.commandLine(), sentence);
    }
}
