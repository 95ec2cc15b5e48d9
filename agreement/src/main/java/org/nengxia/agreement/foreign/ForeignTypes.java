package org.nengxia.agreement.foreign;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.xml.XmlNode;

/// The types that a DMN file names, followed to the ones that facts have.
final class ForeignTypes {
    private static final int MOST_STEPS = 10;

    /// A type's own name or the name of an input, and the type it stands for.
    private final Map<String, String> meant = new HashMap<>();

    ForeignTypes(XmlNode definitions) {
        for (XmlNode definition : definitions.all("itemDefinition")) {
            boolean many = "true".equals(definition.attribute("isCollection").orElse("false"));
            if (!many) {
                definition
                        .first("typeRef")
                        .ifPresent(type ->
                                meant.put(definition.attribute("name").orElse("?"), type.text()));
            }
        }
        for (XmlNode input : definitions.all("inputData")) {
            input.first("variable")
                    .flatMap(variable -> variable.attribute("typeRef"))
                    .ifPresent(type ->
                            meant.put("input " + input.attribute("name").orElse("?"), type));
        }
    }

    /// The type of a column: what it says itself, or else what the input of its name says.
    Optional<FactType> of(String typeRef, String expression) {
        return followed(typeRef).or(() -> followed(meant.getOrDefault("input " + expression, "?")));
    }

    private Optional<FactType> followed(String typeRef) {
        String type = typeRef;
        for (int step = 0; step < MOST_STEPS && meant.containsKey(type); step++) {
            type = meant.getOrDefault(type, "?");
        }
        return switch (type.substring(type.lastIndexOf(':') + 1)) {
            case "string" -> Optional.of(FactType.TEXT);
            case "number" -> Optional.of(FactType.DECIMAL);
            case "boolean" -> Optional.of(FactType.BOOLEAN);
            case "date" -> Optional.of(FactType.DATE);
            default -> Optional.empty();
        };
    }
}
