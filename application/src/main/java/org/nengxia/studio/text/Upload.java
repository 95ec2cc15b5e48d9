package org.nengxia.studio.text;

import java.util.Locale;
import java.util.Map;
import org.nengxia.policy.reading.PackFiles;

/// A file that somebody hands in for a draft.
public final class Upload {
    private static final Map<String, String> FOLDERS =
            Map.of("dmn", "tables/", "xml", "cases/", "yaml", "sources/", "md", "");
    private static final long MOST_BYTES = 16 << 20;
    private final String name;
    private final byte[] bytes;

    /// A file under the name that the browser told, perhaps with folders.
    public Upload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /// Whether a file of that size is refused before it is looked at: over 16 MiB.
    public static boolean tooLarge(long size) {
        return size > MOST_BYTES;
    }

    /// What the file is called.
    public String name() {
        return name;
    }

    /// What is in it.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Whether it is called a zip.
    public boolean zip() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// Where the file belongs in a pack: in place of the file of its name, else by its ending.
    public String place(PackFiles files) {
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return files.names().stream()
                .filter(each -> each.equals(own) || each.endsWith("/" + own))
                .findFirst()
                .orElseGet(() ->
                        FOLDERS.getOrDefault(own.substring(own.lastIndexOf('.') + 1), "") + own);
    }
}
