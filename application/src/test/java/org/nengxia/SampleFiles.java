package org.nengxia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Actor;
import org.nengxia.register.Registers;
import org.nengxia.sample.SampleCounty;
import org.nengxia.sample.SampleOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/// The files of the fictional county, imported when the product starts.
@TestComponent
public class SampleFiles implements ApplicationRunner {
    private final Registers registers;
    private final Imports imports;
    private final Path folder;

    SampleFiles(Registers registers, Imports imports) throws IOException {
        this.registers = registers;
        this.imports = imports;
        this.folder = Files.createTempDirectory("nengxia-sample");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<Path> files =
                new SampleCounty(registers)
                        .write(folder, SampleOrder.USUAL).keySet().stream().toList();
        take(files);
    }

    /// The file of that workbook, such as `处理`.
    public Path file(String workbook) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(workbook + ".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Imports files; a refusal is a fault of the test.
    public void take(List<Path> files) {
        imports.importFiles(files, Actor.COMMAND_LINE, _ -> {}).stream()
                .filter(ImportOutcome.Refused.class::isInstance)
                .findFirst()
                .ifPresent(refused -> {
                    throw new AssertionError(refused);
                });
    }
}
