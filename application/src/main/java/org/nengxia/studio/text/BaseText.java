package org.nengxia.studio.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.policy.reading.PackFiles;

/// The files of a pack as the beginning of another.
public final class BaseText {
    private static final String HEAD = "pack.yaml";

    private BaseText() {}

    /// The files by name, under another id and in force from a day; worked cases of days on which
    /// only the base is law are moved to days on which the new pack is.
    ///
    /// @param baseFrom the first day of the base
    public static Map<String, String> of(
            PackFiles base, LocalDate baseFrom, String id, LocalDate from) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : base.names()) {
            String text = base.text(name).orElseThrow();
            texts.put(
                    name,
                    name.equals(HEAD)
                            ? head(text, id, from)
                            : name.startsWith("cases/")
                                    ? new CaseDays(baseFrom, from).moved(text)
                                    : text);
        }
        return texts;
    }

    private static String head(String text, String id, LocalDate from) {
        String renamed = PackYaml.of(text).replaced("id", id).orElse(text);
        return PackYaml.of(renamed)
                .replaced("in-force", "{from: %s, to: null}".formatted(from))
                .orElse(renamed);
    }
}
