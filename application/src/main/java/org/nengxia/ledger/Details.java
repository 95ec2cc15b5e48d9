package org.nengxia.ledger;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The details of an act as one text: a JSON object of texts, keys sorted, nothing between them.
final class Details {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Details() {}

    static String write(Map<String, String> details) {
        return JSON.writeValueAsString(new TreeMap<>(details));
    }

    /// The details for reading. A text that somebody damaged is shown as it is: the ledger's check
    /// names the entry, a list of entries must still open.
    static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {});
        } catch (JacksonException _) {
            return Map.of("?", text);
        }
    }
}
