package org.nengxia.cli;

import org.nengxia.cli.law.ExplainCommand;
import org.nengxia.cli.law.SnapshotCommand;
import org.nengxia.cli.law.SweepCommand;
import org.nengxia.cli.law.pack.PacksCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/// The one entrance on the command line.
@Command(
        name = "nengxia",
        description = "能下：证据进来，法规提名，由人决定，每个数字都能打开。",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            SampleCommand.class,
            ImportCommand.class,
            SweepCommand.class,
            SnapshotCommand.class,
            ExplainCommand.class,
            PacksCommand.class,
            LedgerCommand.class,
            FiguresCommand.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Nengxia.Version.class)
public final class Nengxia {

    private Nengxia() {}

    /// Runs one command and ends with its exit code: 0 done, 1 refused, 2 not understood.
    public static void main(String[] args) {
        System.exit(
                new CommandLine(new Nengxia())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .execute(args));
    }

    /// The version that the jar was built as.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Nengxia.class.getPackage().getImplementationVersion();
            return new String[] {"nengxia " + (version == null ? "unpackaged" : version)};
        }
    }
}
