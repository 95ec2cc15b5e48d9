package org.nengxia.cli;

import org.nengxia.cli.calendar.CalendarCommand;
import org.nengxia.cli.law.EligibilityCommand;
import org.nengxia.cli.law.ExplainCommand;
import org.nengxia.cli.law.FairnessCommand;
import org.nengxia.cli.law.SnapshotCommand;
import org.nengxia.cli.law.SweepCommand;
import org.nengxia.cli.law.WhatIfCommand;
import org.nengxia.cli.law.pack.PacksCommand;
import org.nengxia.cli.ledger.LedgerCommand;
import org.nengxia.store.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

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
            EligibilityCommand.class,
            WhatIfCommand.class,
            FairnessCommand.class,
            PacksCommand.class,
            CalendarCommand.class,
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
                        .setExecutionExceptionHandler(Nengxia::failed)
                        .execute(args));
    }

    /// A start that was refused is told in its sentence; everything else is a fault.
    private static int failed(Exception fault, CommandLine command, ParseResult parsed)
            throws Exception {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof StartRefused) {
                System.err.println(each.getMessage());
                return 1;
            }
        }
        throw fault;
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
