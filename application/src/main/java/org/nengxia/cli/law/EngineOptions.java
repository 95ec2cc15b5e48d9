package org.nengxia.cli.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Refusal;
import org.nengxia.store.duck.Room;
import org.nengxia.sweep.engine.Engine;
import org.nengxia.sweep.engine.SnapshotOrder;
import picocli.CommandLine.Option;

/// Which engine sweeps, over which snapshot, and how much of the machine it may take.
final class EngineOptions {

    @Option(
            names = "--engine",
            defaultValue = "postgres",
            paramLabel = "postgres|duckdb|spark",
            description = "引擎 / engine (${DEFAULT-VALUE})")
    private Engine engine = Engine.POSTGRES;

    @Option(
            names = "--snapshot",
            paramLabel = "DIR",
            description = "快照文件夹 / a snapshot's folder, for duckdb and spark")
    private @Nullable Path snapshot;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "保存掩码与计划的文件夹 / a folder that keeps masks and plan")
    private @Nullable Path out;

    @Option(
            names = "--plan-only",
            paramLabel = "FILE",
            description = "只写计划，交给集群 / only write the plan, for a cluster")
    private @Nullable Path plan;

    @Option(
            names = "--memory",
            defaultValue = "512MB",
            paramLabel = "512MB|2GB",
            description = "引擎可用内存 / memory of the engine (${DEFAULT-VALUE})")
    private String memory = "";

    @Option(
            names = "--spill",
            defaultValue = "${sys:java.io.tmpdir}",
            paramLabel = "DIR",
            description = "内存放不下时用的文件夹 / folder for what memory cannot hold")
    private Path spill = Path.of("");

    boolean inPlace() {
        return engine == Engine.POSTGRES && plan == null;
    }

    Optional<Path> plan() {
        return Optional.ofNullable(plan);
    }

    /// Why these options do not fit together.
    Optional<Refusal> fault() {
        if (inPlace()) {
            return snapshot == null ? Optional.empty() : Optional.of(Refusal.of("sweep.inPlace"));
        }
        if (snapshot == null) {
            return Optional.of(Refusal.of("sweep.needsSnapshot", engine.code()));
        }
        return Room.megabytes(memory) == 0
                ? Optional.of(Refusal.of("sweep.memory", memory))
                : Optional.empty();
    }

    /// The order, once there is no fault.
    SnapshotOrder order(String pack, Optional<LocalDate> asOf) {
        if (snapshot == null) {
            throw new IllegalStateException("there is no snapshot");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        Room room = new Room(Room.megabytes(memory), threads, spill);
        return new SnapshotOrder(engine, pack, asOf, snapshot, Optional.ofNullable(out), room);
    }
}
