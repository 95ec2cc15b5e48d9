package org.nengxia.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.nengxia.cli.terminal.Home;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.exchange.Progress;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.nengxia.shell.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Imports files, each all or nothing. Exit code 0: all were taken; 1: at least one was refused.
@Command(name = "import", description = "导入台账文件 / import the files of registers")
final class ImportCommand implements Callable<Integer> {
    private static final String WHOLE_LINE_ANEW = "\r\u001b[2K";
    @Mixin private Home home = new Home();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = ".xlsx 或 .csv，可多个，次序不限 / in any order")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        try (var product = home.open()) {
            Sentences sentences = product.getBean(Sentences.class);
            List<ImportOutcome> outcomes =
                    product.getBean(Imports.class)
                            .importFiles(files, Actor.COMMAND_LINE, progress(sentences));
            ImportText text =
                    new ImportText(product.getBean(Registers.class), sentences, home.language());
            outcomes.forEach(outcome -> System.out.print(text.of(outcome)));
            return outcomes.stream().allMatch(ImportOutcome.Imported.class::isInstance) ? 0 : 1;
        }
    }

    /// Only whoever sits at a terminal sees how far it is.
    private Consumer<Progress> progress(Sentences sentences) {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return _ -> {};
        }
        return progress -> {
            System.err.print(
                    WHOLE_LINE_ANEW
                            + sentences.of(
                                    home.language(),
                                    "import.progress." + progress.step(),
                                    progress.file(),
                                    progress.part(),
                                    progress.rows()));
            System.err.print(progress.step() == Progress.Step.WRITING ? WHOLE_LINE_ANEW : "");
        };
    }
}
