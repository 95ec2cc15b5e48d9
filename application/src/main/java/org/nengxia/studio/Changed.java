package org.nengxia.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.reading.PackFiles;

/// What a change makes of a draft's files.
sealed interface Changed {

    /// All files as they shall be, by name.
    record To(Map<String, String> texts) implements Changed {}

    /// The change cannot be made.
    record Refused(Refusal refusal) implements Changed {}

    static Changed refused(String key, Object... details) {
        return new Refused(Refusal.of(key, details));
    }

    /// The texts of files by name, to be changed.
    static Map<String, String> texts(PackFiles files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.names().forEach(name -> texts.put(name, files.text(name).orElseThrow()));
        return texts;
    }

    /// The same files with one of them changed.
    static Changed with(PackFiles files, String name, String text) {
        Map<String, String> texts = texts(files);
        texts.put(name, text);
        return new To(texts);
    }
}
