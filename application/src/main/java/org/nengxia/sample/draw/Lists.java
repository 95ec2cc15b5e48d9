package org.nengxia.sample.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lists of words and phrases that come with the product, in sections headed `[name]`.
public final class Lists {
    private static final Map<String, Map<String, List<String>>> FILES = new ConcurrentHashMap<>();

    private Lists() {}

    /// The lines of one section of one file.
    public static List<String> of(String file, String section) {
        List<String> lines = FILES.computeIfAbsent(file, Lists::read).get(section);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalStateException("sample/%s.txt has no [%s]".formatted(file, section));
        }
        return lines;
    }

    /// The words of a section whose lines hold several, parted by blanks.
    public static List<String> words(String file, String section) {
        return of(file, section).stream()
                .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                .toList();
    }

    private static Map<String, List<String>> read(String file) {
        try (InputStream in = Lists.class.getResourceAsStream("/sample/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no sample/" + file + ".txt");
            }
            return sections(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> sections(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return sections;
    }
}
