package org.nengxia.cli.law.pack;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.Packs;
import picocli.CommandLine.Option;

/// The packs a command speaks of: those that come with the product, and folders that are named.
/// Also the language of the answer.
final class PackShelf {

    @Option(names = "--lang", paramLabel = "zh|en", description = "zh (default) | en")
    private Language language = Language.ZH;

    Language language() {
        return language;
    }

    Packs shipped() {
        return Packs.onClasspath(PackShelf.class.getClassLoader(), "packs", catalogue());
    }

    /// The packs in a folder, or the one pack that the folder is.
    Packs in(Path folder) {
        return Packs.inFolder(folder, catalogue(), shipped());
    }

    private static FactCatalogue catalogue() {
        return Facts.catalogued();
    }

    /// A sound pack by its id or its folder; says why there is none.
    Optional<Pack> pack(String name) {
        Packs packs = folder(name).map(this::in).orElseGet(this::shipped);
        Optional<Pack> found =
                folder(name).isPresent() ? packs.ready().stream().findFirst() : packs.pack(name);
        if (found.isEmpty()) {
            refuse(
                    "没有可用的法规包“%s”：请写产品自带的编号，或法规包所在的文件夹（先用 packs verify 检查）。".formatted(name),
                    "There is no sound pack '%s': name one that comes with the product, or its folder (try packs verify on it)."
                            .formatted(name));
        }
        return found;
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name))
                    .filter(path -> Files.isRegularFile(path.resolve("pack.yaml")));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    String of(org.nengxia.policy.Label label) {
        return language == Language.ZH ? label.zh() : label.en();
    }

    String say(String zh, String en) {
        return new Label(zh, en).in(language);
    }

    int refuse(String zh, String en) {
        System.err.println(say(zh, en));
        return 1;
    }

    List<String> sentences(List<PackFault> faults) {
        return faults.stream().map(fault -> of(fault.sentence())).toList();
    }
}
