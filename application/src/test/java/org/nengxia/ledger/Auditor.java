package org.nengxia.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.nengxia.chain.check.Verify;

/// The auditor's own machine: the chain's program in a Java of its own, with nothing of the
/// application on its path.
public final class Auditor {

    private Auditor() {}

    /// What the program says of an export, with whatever else it is told.
    public static String says(Path export, String... more) throws IOException {
        return says(
                Stream.concat(Stream.of(export.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    /// What the program says to these arguments.
    public static String says(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var chain = Verify.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        var command =
                Stream.concat(
                        Stream.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                chain,
                                Verify.class.getName()),
                        Stream.of(arguments));
        var process = new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
