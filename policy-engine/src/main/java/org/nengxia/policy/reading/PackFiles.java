package org.nengxia.policy.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of one pack in memory, by name relative to the pack's folder, with `/` between
/// folders. At most 500 files of at most 1 MiB are read.
public final class PackFiles {

    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(pack|manifestations|parameters|timers|effects|levels|recusal|crosswalk|procedures)\\.yaml"
                            + "|sources/[^/]+\\.yaml|tables/[^/]+\\.dmn|cases/[^/]+\\.xml"
                            + "|procedures/[^/]+\\.bpmn|[^/]+\\.md");

    private final String name;
    private final SortedMap<String, byte[]> contents;

    private PackFiles(String name, SortedMap<String, byte[]> contents) {
        this.name = name;
        this.contents = Collections.unmodifiableSortedMap(contents);
    }

    /// The pack in a folder, also one inside an opened zip or jar; hidden files are left out. A
    /// folder beyond the limits is refused with an exception that says which limit.
    public static PackFiles inFolder(Path folder) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, 4)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String relative = folder.relativize(file).toString().replace('\\', '/');
                if (!relative.startsWith(".") && !relative.contains("/.")) {
                    contents.put(relative, bytes(relative, Files.newInputStream(file)));
                    limited(contents);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the pack in " + folder, unreadable);
        }
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new PackFiles(last == null ? "pack" : last.toString().replace("/", ""), contents);
    }

    /// The pack under a resource folder such as `packs/county-seed`, given the names of its files.
    static PackFiles onClasspath(
            ClassLoader loader, String folder, String packName, Collection<String> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String file : files) {
            String resource = folder + "/" + file;
            try (InputStream in = loader.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("The index names " + resource + ", not there.");
                }
                contents.put(file, bytes(file, in));
                limited(contents);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + resource, unreadable);
            }
        }
        return new PackFiles(packName, contents);
    }

    /// Files given directly, as an editor holds them before they are saved.
    public static PackFiles of(String name, Map<String, String> texts) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        texts.forEach((file, text) -> contents.put(file, text.getBytes(StandardCharsets.UTF_8)));
        limited(contents);
        return new PackFiles(name, contents);
    }

    private static byte[] bytes(String file, InputStream in) throws IOException {
        try (in) {
            byte[] read = in.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IllegalArgumentException("The pack file " + file + " exceeds 1 MiB.");
            }
            return read;
        }
    }

    private static void limited(SortedMap<String, byte[]> contents) {
        if (contents.size() > MOST_FILES) {
            throw new IllegalArgumentException("A pack has at most " + MOST_FILES + " files.");
        }
    }

    /// The name of the pack's folder.
    public String name() {
        return name;
    }

    /// The names of all files, sorted.
    public List<String> names() {
        return List.copyOf(contents.keySet());
    }

    /// The names of the files directly in a folder with an ending, sorted.
    List<String> in(String folder, String ending) {
        return contents.keySet().stream()
                .filter(file -> file.startsWith(folder + "/") && file.endsWith(ending))
                .toList();
    }

    /// The text of a file, if the pack has it.
    public Optional<String> text(String file) {
        return bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /// The bytes of a file, if the pack has it.
    Optional<byte[]> bytes(String file) {
        return Optional.ofNullable(contents.get(file));
    }

    /// The SHA-256, in hexadecimal, of the sorted list of `content hash, two blanks, name` lines:
    /// it changes with any byte, name, added or removed file.
    public String hash() {
        StringBuilder list = new StringBuilder();
        contents.forEach(
                (file, bytes) -> list.append(sha256(bytes)).append("  ").append(file).append('\n'));
        return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The hash of these files over that of the pack they extend: it changes with either.
    String hashOver(String superior) {
        return sha256((superior + "\n" + hash() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the format knows a file of that name.
    public static boolean known(String file) {
        return KNOWN.matcher(file).matches();
    }

    /// The files that the format does not know; a misspelt name would otherwise drop law unseen.
    List<String> unknown() {
        return contents.keySet().stream().filter(file -> !known(file)).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
