package org.nengxia.policy.fault;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;

/// Collects the faults of a pack while it is read.
public final class Faults {

    private final List<PackFault> found = new ArrayList<>();

    /// A fault of a file as a whole, in Chinese and English: what is wrong and what to do.
    public void add(String file, String zh, String en) {
        add(Place.of(file), zh, en);
    }

    /// A fault at a place, with what is wrong and what to do.
    public void add(Place place, Label reason) {
        found.add(new PackFault(place.file, place.table, place.rule, place.column, reason));
    }

    /// A fault at a place, in Chinese and English: what is wrong and what to do.
    public void add(Place place, String zh, String en) {
        add(place, new Label(zh, en));
    }

    /// Whether nothing is wrong so far.
    public boolean none() {
        return found.isEmpty();
    }

    /// All faults so far, in the order in which they were found, each once.
    public List<PackFault> all() {
        return found.stream().distinct().toList();
    }

    /// A place within a pack: a file, and where the file is a table, the table, rule and column.
    public record Place(
            String file, @Nullable String table, @Nullable String rule, @Nullable String column) {

        /// The file as a whole.
        public static Place of(String file) {
            return new Place(file, null, null, null);
        }

        /// A table, or another list of rows, in a file.
        public static Place of(String file, String table) {
            return new Place(file, table, null, null);
        }

        /// A rule, or another row, of this place's table.
        public Place rule(String id) {
            return new Place(file, table, id, null);
        }

        /// A column of this place's rule.
        public Place column(String name) {
            return new Place(file, table, rule, name);
        }
    }
}
