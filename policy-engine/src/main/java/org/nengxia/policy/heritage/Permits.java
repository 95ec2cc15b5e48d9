package org.nengxia.policy.heritage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.parameter.Citation;

/// The rows of a pack marked as permitted to be looser than the superior pack, each with the
/// article that permits it.
public final class Permits {

    private final Map<Key, List<Citation>> byRow = new HashMap<>();

    private record Key(Row row, String id) {}

    /// Notes that these articles permit the row to be looser; no article notes nothing.
    public void add(Row row, String id, List<Citation> citations) {
        if (!citations.isEmpty()) {
            byRow.put(new Key(row, id), List.copyOf(citations));
        }
    }

    /// The articles that permit the row to be looser; none when it is not permitted.
    public List<Citation> of(Row row, String id) {
        return byRow.getOrDefault(new Key(row, id), List.of());
    }

    /// All articles that are named.
    public List<Citation> all() {
        return byRow.values().stream().flatMap(List::stream).toList();
    }
}
