package org.nengxia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.nengxia.casework.demo.DemoCases;
import org.nengxia.cli.terminal.Home;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Period;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.nengxia.shell.Sentences;
import org.nengxia.statistics.Figures;
import org.nengxia.sweep.SweepOutcome;
import org.nengxia.sweep.Sweeps;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Everything at once on a fictional county: files, import, sweep, figures, then the pages.
@Command(name = "demo", description = "演示：虚构县从文件到数字 / the fictional county, from files to figures")
final class DemoCommand implements Callable<Integer> {
    private static final String PACK = "county-seed";

    @Mixin private Home home = new Home();

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port")
    private int port;

    @Option(names = "--once", description = "打印数字后结束 / print the figures and end")
    private boolean once;

    @Override
    public Integer call() throws IOException, InterruptedException {
        home.demo();
        try (var product = once ? home.open() : home.serve(port)) {
            if (!prepared(product)) {
                return 1;
            }
            Figures figures = product.getBean(Figures.class);
            Period period = figures.usualPeriod();
            System.out.print(
                    new FigureTable(home.language())
                            .of(figures.all(period), figures.reconciliation(period)));
            if (!once) {
                product.getBean(DemoCases.class).open();
                System.out.printf("%n%s http://127.0.0.1:%d/%n", told("页面：", "Pages:"), port);
                new CountDownLatch(1).await();
            }
            return 0;
        }
    }

    /// The same files twice change nothing, so that a second start of the demo takes no harm and
    /// little time.
    private boolean prepared(ConfigurableApplicationContext product) throws IOException {
        Path folder = home.folder().resolve("files");
        var written =
                new SampleCounty(product.getBean(Registers.class)).write(folder, SampleOrder.USUAL);
        List<ImportOutcome> outcomes =
                product.getBean(Imports.class)
                        .importFiles(List.copyOf(written.keySet()), Actor.COMMAND_LINE, _ -> {});
        Sentences sentences = product.getBean(Sentences.class);
        boolean allTaken = true;
        for (ImportOutcome outcome : outcomes) {
            if (outcome instanceof ImportOutcome.Refused refused) {
                sentences.of(refused.refusals(), home.language()).forEach(System.err::println);
                allTaken = false;
            }
        }
        return allTaken && swept(product, sentences);
    }

    private boolean swept(ConfigurableApplicationContext product, Sentences sentences) {
        Sweeps sweeps = product.getBean(Sweeps.class);
        LocalDate last = product.getBean(Figures.class).usualPeriod().to();
        if (sweeps.latest().filter(run -> run.asOf().equals(last)).isPresent()) {
            return true;
        }
        for (int year = last.getYear() - 2; year <= last.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 12, 31);
            if (sweeps.run(PACK, day, Actor.COMMAND_LINE) instanceof SweepOutcome.Refused no) {
                System.err.println(sentences.of(no.refusal(), home.language()));
                return false;
            }
        }
        return true;
    }

    private String told(String zh, String en) {
        return new Label(zh, en).in(home.language());
    }
}
