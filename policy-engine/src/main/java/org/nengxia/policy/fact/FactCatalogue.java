package org.nengxia.policy.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The facts that rules may ask for. Packs are checked against it when they are read.
public final class FactCatalogue {

    private final Map<String, FactDefinition> byName;

    private FactCatalogue(Map<String, FactDefinition> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /// A catalogue in the given order; refuses two facts of one name.
    public static FactCatalogue of(Collection<FactDefinition> definitions) {
        Map<String, FactDefinition> byName = new LinkedHashMap<>();
        for (FactDefinition definition : definitions) {
            if (byName.put(definition.name(), definition) != null) {
                throw new IllegalArgumentException(
                        "The fact '" + definition.name() + "' is defined twice.");
            }
        }
        return new FactCatalogue(byName);
    }

    /// The definition of a fact, if the catalogue has it.
    public Optional<FactDefinition> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// All definitions in the catalogue's order.
    public Collection<FactDefinition> definitions() {
        return byName.values();
    }
}
