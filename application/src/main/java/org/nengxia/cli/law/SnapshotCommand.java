package org.nengxia.cli.law;

import static org.nengxia.cli.terminal.TextTable.Side.LEFT;
import static org.nengxia.cli.terminal.TextTable.Side.RIGHT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.snapshot.ViewFile;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the evidence views to Parquet files with a manifest. Exit code 1 with a sentence when the
/// folder is not empty or cannot be written.
@Command(name = "snapshot", description = "制作证据快照 / write the evidence views to Parquet")
public final class SnapshotCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description = "截至哪一天 / up to which day it may be asked, 2005-12-31")
    private LocalDate asOf = LocalDate.MAX;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "新的或空的文件夹 / a new or an empty folder")
    private Path out = Path.of("snapshot");

    @Override
    public Integer call() {
        try (var product = home.open()) {
            var outcome = product.getBean(Snapshots.class).take(asOf, out, Actor.COMMAND_LINE);
            return switch (outcome) {
                case SnapshotOutcome.Ready(Snapshot snapshot) -> print(product, snapshot);
                case SnapshotOutcome.Refused(Refusal refusal) -> home.refuse(product, refusal);
            };
        }
    }

    private int print(ConfigurableApplicationContext product, Snapshot snapshot) {
        Sentences sentences = product.getBean(Sentences.class);
        Language language = home.language();
        TextTable files = new TextTable(LEFT, RIGHT, RIGHT, LEFT);
        files.row(
                sentences.of(language, "snapshot.view"),
                sentences.of(language, "snapshot.rows"),
                sentences.of(language, "snapshot.bytes"),
                sentences.of(language, "snapshot.sha256"));
        for (ViewFile file : snapshot.manifest().files()) {
            files.row(
                    file.view(),
                    Long.toString(file.rows()),
                    Long.toString(file.bytes()),
                    file.sha256());
        }
        System.out.print(files.text() + "\n");
        System.out.println(
                sentences.of(
                        language,
                        "snapshot.summary",
                        snapshot.id(),
                        snapshot.manifest().asOf(),
                        snapshot.manifest().views().size(),
                        snapshot.manifest().rows(),
                        snapshot.folder()));
        return 0;
    }
}
