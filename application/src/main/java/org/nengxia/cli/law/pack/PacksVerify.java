package org.nengxia.cli.law.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackReading;
import org.nengxia.policy.reading.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Reads packs, runs their worked cases and tells every fault at once: file, table, rule, column,
/// reason. Exit code 1 when there is any fault.
@Command(name = "verify", description = "检查法规包 / verify packs: every fault at once")
final class PacksVerify implements Callable<Integer> {
    @Mixin private PackShelf shelf = new PackShelf();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "法规包文件夹或其上级；省略则检查自带的 / a pack's folder or one of packs; the product's own if left out")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            return shelf.refuse(
                    "没有检查：“%s”不是文件夹，请写法规包所在的文件夹。".formatted(folder),
                    "Nothing was verified: '%s' is no folder; name the folder of a pack."
                            .formatted(folder));
        }
        Packs packs = folder == null ? shelf.shipped() : shelf.in(folder);
        if (packs.readings().isEmpty()) {
            return shelf.refuse(
                    "没有检查：“%s”里没有法规包（pack.yaml）。".formatted(folder),
                    "Nothing was verified: '%s' holds no pack (pack.yaml).".formatted(folder));
        }
        packs.readings().forEach(this::print);
        return packs.faults().isEmpty() ? 0 : 1;
    }

    private void print(PackReading reading) {
        switch (reading) {
            case PackReading.Ready(Pack pack) -> System.out.println(sound(pack));
            case PackReading.Refused(String name, List<PackFault> faults) -> {
                System.out.println(
                        shelf.say(
                                "%s：%d 处错误，不能使用".formatted(name, faults.size()),
                                "%s: %d fault(s), cannot be used".formatted(name, faults.size())));
                shelf.sentences(faults).forEach(fault -> System.out.println("  " + fault));
            }
        }
    }

    private String sound(Pack pack) {
        var provisions = pack.provisions();
        Object[] counts = {
            pack.id(),
            pack.rules().size(),
            pack.parameters().size(),
            pack.grounds().size(),
            provisions.timers().size(),
            provisions.effects().size(),
            provisions.recusals().rules().size(),
            provisions.procedures().procedures().size(),
            pack.overrides().size()
        };
        return shelf.say(
                "%s：没有错误（规则 %d、参数 %d、情形 %d、期限 %d、影响期 %d、回避 %d、程序 %d、改写上级 %d）".formatted(counts),
                "%s: sound (%d rules, %d parameters, %d grounds, %d time limits, %d effect periods, %d recusal rules, %d procedures, %d overrides)"
                        .formatted(counts));
    }
}
