package org.nengxia.cli.law.pack;

import picocli.CommandLine.Command;

/// What can be asked of regulation packs without a database: whether they are sound, what one says,
/// what another says otherwise.
@Command(
        name = "packs",
        description = "法规包：检查、查看、比较 / regulation packs: verify, show, diff",
        subcommands = {PacksVerify.class, PacksShow.class, PacksDiff.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class PacksCommand {}
