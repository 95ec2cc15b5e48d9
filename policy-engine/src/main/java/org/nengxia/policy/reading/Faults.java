package org.nengxia.policy.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;

/// Collects the faults of a pack while it is read.
final class Faults {

    private final List<PackFault> found = new ArrayList<>();

    void add(String file, String zh, String en) {
        found.add(new PackFault(file, null, null, null, new Label(zh, en)));
    }

    void add(Place place, Label reason) {
        found.add(new PackFault(place.file, place.table, place.rule, place.column, reason));
    }

    void add(Place place, String zh, String en) {
        add(place, new Label(zh, en));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<PackFault> all() {
        return List.copyOf(found);
    }

    /// A place within a pack's tables.
    record Place(
            String file, @Nullable String table, @Nullable String rule, @Nullable String column) {

        Place rule(String id) {
            return new Place(file, table, id, null);
        }

        Place column(String name) {
            return new Place(file, table, rule, name);
        }
    }
}
