package org.nengxia.cli.law.pack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what a pack says as of a day: rules with their conditions, those that sleep and why,
/// thresholds, time limits, effect periods, crosswalk, overrides and cautions.
@Command(name = "show", description = "查看法规包 / what a pack says")
final class PacksShow implements Callable<Integer> {
    @Mixin private PackShelf shelf = new PackShelf();

    @Parameters(paramLabel = "PACK", description = "编号或文件夹 / id or folder")
    private String name = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天；省略为今天，已废止的为最后一天 / as of which day; today, or a repealed pack's last")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Optional<Pack> pack = shelf.pack(name);
        pack.ifPresent(each ->
                System.out.print(new PackText(shelf, PackOnDay.of(each, day(each))).text()));
        return pack.isPresent() ? 0 : 1;
    }

    private LocalDate day(Pack pack) {
        if (asOf != null) {
            return asOf;
        }
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        LocalDate last = pack.to();
        if (today.isBefore(pack.from())) {
            return pack.from();
        }
        return last != null && today.isAfter(last) ? last : today;
    }
}
