package org.nengxia.store.duck;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// How much an embedded DuckDB may take of the machine. What does not fit into the memory spills
/// into a folder of its own below `spill`, which is gone afterwards.
///
/// @param megabytes of memory, 64 or more; the JVM comes on top of it
/// @param threads how many cores it may keep busy
public record Room(int megabytes, int threads, Path spill) {
    private static final Pattern MEMORY = Pattern.compile("([1-9][0-9]{0,5})(MB|GB)");
    private static final int LEAST = 64;

    /// The usual room: half a gigabyte, all cores, the system's folder for temporary files.
    public static Room usual() {
        return new Room(
                512,
                Runtime.getRuntime().availableProcessors(),
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// The same room with that much memory.
    public Room withMegabytes(int megabytes) {
        return new Room(megabytes, threads, spill);
    }

    /// Megabytes of a text such as `512MB` or `2GB`; 0 when it is neither or under 64 MB.
    public static int megabytes(String text) {
        var matcher = MEMORY.matcher(text.strip());
        if (!matcher.matches()) {
            return 0;
        }
        int factor = matcher.group(2).equals("GB") ? 1024 : 1;
        int megabytes = Integer.parseInt(matcher.group(1)) * factor;
        return megabytes < LEAST ? 0 : megabytes;
    }
}
