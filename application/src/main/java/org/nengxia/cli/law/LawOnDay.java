package org.nengxia.cli.law;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/// Which pack a command looks at, and as of which day.
final class LawOnDay {

    @Option(
            names = "--pack",
            defaultValue = "county-seed",
            paramLabel = "PACK",
            description = "法规包 / the pack (${DEFAULT-VALUE})")
    private String pack = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description = "哪一天 / as of which day, 2005-12-31")
    private LocalDate asOf = LocalDate.MAX;

    String pack() {
        return pack;
    }

    LocalDate day() {
        return asOf;
    }
}
