package org.nengxia.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.fairness.Fairness;
import org.nengxia.fairness.FairnessOrder;
import org.nengxia.fairness.FairnessOutcome;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.telling.Counts;
import org.nengxia.fairness.telling.FairnessRows;
import org.nengxia.fairness.telling.FairnessWords;
import org.nengxia.fairness.telling.ToldFairness;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.store.duck.Room;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints whether the law's answers differ between women and men, bands of age and kinds of unit by
/// more than chance and the rules themselves explain; small groups are banded. Exit code 1 with a
/// sentence when it cannot be looked at.
@Command(name = "fairness", description = "公平性检视 / do answers differ between groups")
public final class FairnessCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();
    @Mixin private LawOnDay law = new LawOnDay();

    @Option(
            names = "--level",
            defaultValue = "0.05",
            paramLabel = "0.05",
            description = "总水平 / overall level (${DEFAULT-VALUE})")
    private double level;

    @Option(
            names = "--snapshot",
            paramLabel = "DIR",
            description = "改看一个快照 / a snapshot's population instead of the county's")
    private @Nullable Path snapshot;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "另存全部数字 / also writes all numbers, small groups banded")
    private @Nullable Path csv;

    @Override
    public Integer call() {
        try (var product = home.open()) {
            return switch (look(product)) {
                case FairnessOutcome.Seen(FairnessView view) -> print(product, view);
                case FairnessOutcome.Refused(Refusal refusal) -> home.refuse(product, refusal);
            };
        }
    }

    private FairnessOutcome look(ConfigurableApplicationContext product) {
        Fairness fairness = product.getBean(Fairness.class);
        FairnessOrder order = new FairnessOrder(law.pack(), law.day(), level);
        if (snapshot == null) {
            return fairness.look(order, Actor.COMMAND_LINE);
        }
        return switch (product.getBean(Snapshots.class).open(snapshot)) {
            case SnapshotOutcome.Ready(Snapshot opened) ->
                    fairness.look(order, opened, Room.usual());
            case SnapshotOutcome.Refused(Refusal refusal) -> new FairnessOutcome.Refused(refusal);
        };
    }

    private int print(ConfigurableApplicationContext product, FairnessView view) {
        ToldFairness told =
                product.getBean(FairnessWords.class).tell(view, home.language(), Counts.BANDED);
        Sentences sentences = product.getBean(Sentences.class);
        System.out.print(new FairnessText(sentences, home.language(), told).of(view));
        return csv == null ? 0 : write(product, csv, told);
    }

    private int write(ConfigurableApplicationContext product, Path file, ToldFairness told) {
        Sentences sentences = product.getBean(Sentences.class);
        var list =
                ListFile.of(
                        sentences,
                        home.language(),
                        "fairness.title",
                        "fairness.column.",
                        FairnessRows.COLUMNS);
        try (var stream = Files.newOutputStream(file)) {
            list.csv(stream, new FairnessRows(told).rows());
            return 0;
        } catch (IOException unwritable) {
            return home.refuse(product, Refusal.of("fairness.file", file));
        }
    }
}
