package org.nengxia.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Label;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// An entry of one of the product's own files of data in YAML, such as a catalogue of facts or
/// figures. What cannot be read or is lacking is a programming fault.
///
/// @param values what stands under each key
public record DataEntry(Map<String, Object> values) {

    /// The entries of a file of the class path, such as `/facts/catalogue.yaml`.
    public static List<DataEntry> all(String path) {
        Load yaml = new Load(LoadSettings.builder().setLabel(path).build());
        return of(yaml.loadFromString(file(path)));
    }

    /// The text of a file of the class path.
    public static String file(String path) {
        try (InputStream in = DataEntry.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<DataEntry> of(@Nullable Object read) {
        return read == null
                ? List.of()
                : ((List<Map<String, Object>>) read).stream().map(DataEntry::new).toList();
    }

    /// The entries under a key; none where it is lacking.
    public List<DataEntry> entries(String key) {
        return of(values.get(key));
    }

    /// The text under a key, which it must have.
    public String text(String key) {
        return (String) required(key);
    }

    /// The text under a key, where there is one.
    public Optional<String> optional(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /// Whether a key says yes; what is lacking does not.
    public boolean says(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /// What stands under a key, which it must have.
    public Object required(String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalStateException(values + " lacks " + key));
    }

    /// What the entry itself is called.
    public Label label() {
        return new Label(text("zh"), text("en"));
    }

    /// What stands under a key in both languages, which it must have.
    public Label label(String key) {
        return new DataEntry(map(required(key))).label();
    }

    /// The same, where there is one.
    public Optional<Label> optionalLabel(String key) {
        return optionalEntry(key).map(DataEntry::label);
    }

    /// The entry under a key, where there is one.
    public Optional<DataEntry> optionalEntry(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> new DataEntry(map(value)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
