package org.nengxia.sweep.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Refusal;
import org.nengxia.store.duck.Room;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Apache Spark on this machine, in a process of its own: the product holds none of Spark's
/// classes. The same job runs on a cluster (docs/cluster.md).
@Component
class SparkEngine {
    private static final int LEAST_MEGABYTES = 1024;
    private static final String JOB = "org.nengxia.spark.SweepJob";
    private final Optional<Path> home;

    /// @param home the folder with the class path of Spark and the JVM's flags, beside the job, as
    ///   the build of `sweep-spark` leaves it; empty when nobody built it
    SparkEngine(@Value("${nengxia.spark:}") String home) {
        this.home = Optional.of(home).filter(text -> !text.isBlank()).map(Path::of);
    }

    /// Why it cannot run: nobody built it.
    Optional<Refusal> absent() {
        return home.filter(folder -> Files.exists(folder.resolve("classpath"))).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("sweep.noSpark"));
    }

    /// Runs the plan; a sentence when Spark ended with an error.
    Optional<Refusal> run(Path snapshot, Path plan, Path out, Room room) {
        Path log = out.resolveSibling(out.getFileName() + "-spark.log");
        try {
            Process process =
                    new ProcessBuilder(command(snapshot, plan, out, room))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            int code = process.waitFor();
            if (code == 0) {
                Files.deleteIfExists(log);
                return Optional.empty();
            }
            return Optional.of(Refusal.of("sweep.sparkFailed", Integer.toString(code), log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Refusal.of("sweep.sparkFailed", "?", log));
        }
    }

    private List<String> command(Path snapshot, Path plan, Path out, Room room) throws IOException {
        Path built = home.orElseThrow();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(built.resolve("jvm-flags")));
        command.add("-Xmx" + Math.max(LEAST_MEGABYTES, room.megabytes()) + "m");
        command.add("-Djava.io.tmpdir=" + room.spill().toAbsolutePath());
        command.add("-cp");
        Path job = built.resolveSibling("sweep-spark.jar");
        command.add(
                job + File.pathSeparator + Files.readString(built.resolve("classpath")).strip());
        command.add(JOB);
        command.addAll(List.of("--master", "local[" + room.threads() + "]"));
        command.addAll(List.of("--snapshot", snapshot.toAbsolutePath().toString()));
        command.addAll(List.of("--plan", plan.toAbsolutePath().toString()));
        command.addAll(List.of("--out", out.toAbsolutePath().toString()));
        return command;
    }
}
