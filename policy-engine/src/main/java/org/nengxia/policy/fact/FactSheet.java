package org.nengxia.policy.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All facts of one cadre as of a day (事实表). A fact without a value is missing, which is never the
/// same as false.
public record FactSheet(
        String cadreId,
        LocalDate asOf,
        Map<String, Value> values,
        Map<String, FactSource> sources) {

    /// Keeps its own copies.
    public FactSheet {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    /// A sheet to be filled for one cadre and day.
    public static Draft of(String cadreId, LocalDate asOf) {
        return new Draft(cadreId, asOf);
    }

    /// The value of a fact, empty when it is missing.
    public Optional<Value> value(String fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /// The evidence behind a fact; none when nothing is recorded.
    public FactSource source(String fact) {
        return sources.getOrDefault(fact, FactSource.none());
    }

    /// The same sheet with one fact set, or made missing by `null`.
    public FactSheet with(String fact, @Nullable Value value) {
        Map<String, Value> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(fact);
        } else {
            changed.put(fact, value);
        }
        return new FactSheet(cadreId, asOf, changed, sources);
    }

    /// A fact sheet while it is being filled.
    public static final class Draft {

        private final String cadreId;
        private final LocalDate asOf;
        private final Map<String, Value> values = new HashMap<>();
        private final Map<String, FactSource> sources = new HashMap<>();

        private Draft(String cadreId, LocalDate asOf) {
            this.cadreId = cadreId;
            this.asOf = asOf;
        }

        /// Sets a fact whose evidence is not told.
        public Draft set(String fact, Value value) {
            values.put(fact, value);
            return this;
        }

        /// Sets a fact with the evidence behind it.
        public Draft set(String fact, Value value, FactSource source) {
            values.put(fact, value);
            sources.put(fact, source);
            return this;
        }

        /// The finished sheet; facts never set are missing.
        public FactSheet done() {
            return new FactSheet(cadreId, asOf, values, sources);
        }
    }
}
