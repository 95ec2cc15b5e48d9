package org.nengxia.policy.dmn;

import java.util.Optional;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.table.Expression;

/// The DMN type of a column: what editors offer cells by.
final class TypeRefs {

    private TypeRefs() {}

    /// The type of what a column looks at; empty when the catalogue does not have the fact.
    static Optional<String> of(Expression expression, FactCatalogue catalogue) {
        return expression instanceof Expression.One(String fact)
                ? catalogue.find(fact).map(FactDefinition::type).map(TypeRefs::of)
                : Optional.of("number");
    }

    private static String of(FactType type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER, DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }
}
