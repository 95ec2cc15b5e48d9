package org.nengxia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.nengxia.Application;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.Sweeps;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// How import and sweep grow with the number of cadres: for each size a product on an empty data
/// folder takes the sample files and sweeps them five times; prints rows a second and the median.
public final class GrowthBench {
    private static final int SWEEPS = 5;
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);

    private GrowthBench() {}

    /// Arguments: a folder to work in, then numbers of cadres. Ends with 1 and one sentence when a
    /// file is refused.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        System.out.println(
                "cadres\trows\timport s\trows/s\tsweep ms (median of 5)\tfirst sweep ms\tpeak MB");
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            int cadres = Integer.parseInt(size);
            try {
                run(Files.createDirectories(folder.resolve(size)), cadres);
            } catch (NotTaken e) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    private static void run(Path folder, int cadres) throws IOException {
        try (ConfigurableApplicationContext product = open(folder)) {
            Map<Path, Long> files = files(product, folder, cadres);
            double seconds = imported(product, files);
            long rows = files.values().stream().mapToLong(Long::longValue).sum();
            List<Long> sweeps = sweeps(product.getBean(Sweeps.class));
            long first = sweeps.getFirst();
            Collections.sort(sweeps);
            System.out.printf(
                    "%d\t%d\t%.1f\t%.0f\t%d\t%d\t%s%n",
                    cadres, rows, seconds, rows / seconds, sweeps.get(SWEEPS / 2), first, peak());
        }
    }

    /// The most memory this process ever held, where the system tells it (Linux), without the
    /// database's.
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "?";
        }
        String line =
                Files.readAllLines(status).stream()
                        .filter(each -> each.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("0");
        return Long.toString(Long.parseLong(line.replaceAll("\\D", "")) >> 10);
    }

    private static ConfigurableApplicationContext open(Path folder) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--nengxia.home=" + folder.resolve("home"));
    }

    private static Map<Path, Long> files(
            ConfigurableApplicationContext product, Path folder, int cadres) throws IOException {
        SampleOrder order = new SampleOrder(SampleOrder.USUAL.seed(), cadres);
        return new SampleCounty(product.getBean(Registers.class))
                .write(folder.resolve("files"), order);
    }

    private static double imported(ConfigurableApplicationContext product, Map<Path, Long> files) {
        Imports imports = product.getBean(Imports.class);
        long began = System.nanoTime();
        List<ImportOutcome> outcomes =
                imports.importFiles(List.copyOf(files.keySet()), Actor.COMMAND_LINE, _ -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        Sentences sentences = product.getBean(Sentences.class);
        outcomes.forEach(outcome -> mustBeTaken(outcome, sentences));
        return seconds;
    }

    private static void mustBeTaken(ImportOutcome outcome, Sentences sentences) {
        if (outcome instanceof ImportOutcome.Refused(String file, var refusals, long total)) {
            throw new NotTaken(
                    "%s: the first of %d refusals: %s"
                            .formatted(
                                    file, total, sentences.of(refusals.getFirst(), Language.EN)));
        }
    }

    /// A sample that the importer refuses measures nothing.
    private static final class NotTaken extends RuntimeException {
        NotTaken(String sentence) {
            super(sentence);
        }
    }

    private static List<Long> sweeps(Sweeps sweeps) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < SWEEPS; i++) {
            long began = System.nanoTime();
            sweeps.run("county-seed", DAY, Actor.COMMAND_LINE);
            times.add((System.nanoTime() - began) / 1_000_000);
        }
        return times;
    }
}
