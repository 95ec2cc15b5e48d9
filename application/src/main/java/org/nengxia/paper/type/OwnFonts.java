package org.nengxia.paper.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fonts that an office has laid into its folder (`*.ttf`): the prescribed ones stand before
/// those that are built in, all others after them, for rare characters.
final class OwnFonts {
    private static final Logger LOG = LoggerFactory.getLogger(OwnFonts.class);
    private final Map<String, Font> fonts = new TreeMap<>();
    private final Map<Typeface, List<Font>> before = new EnumMap<>(Typeface.class);
    private final List<Font> after = new ArrayList<>();

    OwnFonts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".ttf")) {
                    read(name, file);
                }
            }
        }
        rank();
    }

    List<Font> before(Typeface face) {
        return before.getOrDefault(face, List.of());
    }

    List<Font> after() {
        return after;
    }

    private void rank() {
        for (Typeface face : Typeface.values()) {
            List<Font> ranked = new ArrayList<>();
            for (String name : face.prescribed()) {
                Font font = fonts.remove(name);
                if (font != null) {
                    ranked.add(font);
                }
            }
            before.put(face, ranked);
        }
        after.addAll(fonts.values());
    }

    /// A file that is no font, or whose licence forbids to embed it, is passed over and told.
    private void read(String name, Path file) {
        try {
            TrueTypeFont program = FontFile.parse(Files.readAllBytes(file));
            OS2WindowsMetricsTable rights = program.getOS2Windows();
            if (rights != null
                    && (rights.getFsType() & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
                LOG.warn("字体 {} 的许可不允许嵌入，未使用。", name);
            } else {
                fonts.put(name, new Font(program));
            }
        } catch (IOException broken) {
            LOG.warn("字体 {} 无法读取，未使用：{}", name, broken.getMessage());
        }
    }
}
