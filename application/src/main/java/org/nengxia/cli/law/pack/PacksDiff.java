package org.nengxia.cli.law.pack;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nengxia.policy.Label;
import org.nengxia.policy.diff.PackDiff;
import org.nengxia.policy.diff.RowChange;
import org.nengxia.policy.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Tells what the second pack says otherwise than the first: rules, parameters, grounds, modes,
/// time limits, effect periods, channels and procedures that were added (+), removed (-) or changed
/// (~).
@Command(name = "diff", description = "比较两个法规包 / what the second pack says otherwise")
final class PacksDiff implements Callable<Integer> {
    @Mixin private PackShelf shelf = new PackShelf();

    @Parameters(index = "0", paramLabel = "A", description = "编号或文件夹 / id or folder")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "编号或文件夹 / id or folder")
    private String second = "";

    @Override
    public Integer call() {
        Optional<Pack> one = shelf.pack(first);
        Optional<Pack> other = one.isEmpty() ? Optional.empty() : shelf.pack(second);
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        List<RowChange> changes = PackDiff.between(one.get(), other.get());
        changes.forEach(this::print);
        System.out.println(
                shelf.say(
                        "%s → %s：%d 处不同".formatted(first, second, changes.size()),
                        "%s → %s: %d difference(s)".formatted(first, second, changes.size())));
        return 0;
    }

    private void print(RowChange change) {
        Label was = change.was();
        Label now = change.now();
        String sign = was == null ? "+" : now == null ? "-" : "~";
        System.out.println(sign + " " + PackText.row(shelf, change.row()) + " " + change.id());
        if (was != null) {
            System.out.println("    - " + shelf.of(was));
        }
        if (now != null) {
            System.out.println("    + " + shelf.of(now));
        }
    }
}
