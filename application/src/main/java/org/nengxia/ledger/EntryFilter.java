package org.nengxia.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Which entries a reader asks for.
///
/// @param act name of the act, such as `exchange.import`; empty for all
/// @param account who acted; empty for all
public record EntryFilter(String act, String account) {

    /// Every entry.
    public static final EntryFilter ALL = new EntryFilter("", "");

    /// SQL for: an entry fits; empty for all.
    String where() {
        return parameters().keySet().stream()
                .map(name -> name.substring(WANTED.length()) + " = :" + name)
                .collect(Collectors.joining(" AND "));
    }

    /// The parameters of that SQL.
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(WANTED + "act", act);
        parameters.put(WANTED + "account", account);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static final String WANTED = "wanted_";
}
