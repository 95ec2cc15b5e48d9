package org.nengxia.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The checked-out repository: every Java source of every Maven module in it.
public final class Repository {

    private Repository() {}

    /// All main and test sources, found from the folder that holds the Maven wrapper.
    public static List<SourceFile> sources() throws IOException {
        var root = root(Path.of("").toAbsolutePath());
        var sources = new ArrayList<SourceFile>();
        try (var folders = Files.list(root)) {
            for (Path module : folders.filter(f -> Files.exists(f.resolve("pom.xml"))).toList()) {
                read(root, module, "src/main/java", sources);
                read(root, module, "src/test/java", sources);
            }
        }
        return sources;
    }

    private static Path root(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with mvnw above " + start);
    }

    private static void read(Path root, Path module, String tree, List<SourceFile> into)
            throws IOException {
        var start = module.resolve(tree);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (var files = Files.walk(start)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                var path = root.relativize(file).toString().replace('\\', '/');
                var name = root.relativize(module).toString();
                into.add(
                        new SourceFile(
                                name, path, tree.startsWith("src/test"), Files.readString(file)));
            }
        }
    }
}
