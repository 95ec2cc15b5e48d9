package org.nengxia.kernel;

import java.util.List;

/// Why something was not done: one sentence that says what, where and what to do. Expected,
/// therefore a value and not an exception; the sentence stands in the message bundles under
/// `refusal.<key>`.
///
/// @param key which sentence
/// @param details what the sentence names: file, sheet, row, column, the value met
public record Refusal(String key, List<Object> details) {

    /// A refusal whose sentence names these details in this order.
    public static Refusal of(String key, Object... details) {
        return new Refusal(key, List.of(details));
    }

    /// The key of the sentence in the message bundles.
    public String messageKey() {
        return "refusal." + key;
    }
}
