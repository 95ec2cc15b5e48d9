package org.nengxia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the files of the fictional county.
@Command(name = "sample", description = "生成虚构县的示例台账 / write the files of a fictional county")
final class SampleCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "输出文件夹 / folder")
    private Path out = Path.of("sample");

    @Option(names = "--seed", description = "种子 / seed (default: ${DEFAULT-VALUE})")
    private long seed = SampleOrder.USUAL.seed();

    @Option(names = "--cadres", description = "干部人数 / leading cadres (default: ${DEFAULT-VALUE})")
    private int cadres = SampleOrder.USUAL_CADRES;

    @Override
    public Integer call() throws IOException {
        if (!SampleOrder.possible(cadres)) {
            String sentence =
                    "--cadres：人数须在 %1$d 与 %2$d 之间，请改写。 / must lie between %1$d and %2$d."
                            .formatted(SampleOrder.FEWEST_CADRES, SampleOrder.MOST_CADRES);
            throw new ParameterException(spec.commandLine(), sentence);
        }
        try (var product = home.open()) {
            SampleCounty county = new SampleCounty(product.getBean(Registers.class));
            Map<Path, Long> files = county.write(out, new SampleOrder(seed, cadres));
            files.forEach((file, records) -> System.out.printf("%8d  %s%n", records, file));
        }
        return 0;
    }
}
