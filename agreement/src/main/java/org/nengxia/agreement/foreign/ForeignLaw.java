package org.nengxia.agreement.foreign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nengxia.agreement.law.Law;
import org.nengxia.agreement.law.OneTable;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.reading.PackReading;

/// A foreign table put to the product's own reader of packs: its tests stay as they are written,
/// what it looks at becomes facts, its hit policy COLLECT (which rules match does not depend on
/// it), and its outputs are left aside.
public sealed interface ForeignLaw {

    /// A day on which it is law.
    LocalDate DAY = LocalDate.of(2020, 2, 29);

    /// It is within the language: the rules `R1`, `R2`, … are the table's, in its order.
    ///
    /// @param facts what the columns look at → fact
    record Within(Law law, Map<String, String> facts) implements ForeignLaw {

        /// Keeps its own copy.
        public Within {
            facts = Map.copyOf(facts);
        }
    }

    /// It is not: why, in the product's words.
    record Outside(List<String> reasons) implements ForeignLaw {

        /// Keeps its own copy.
        public Outside {
            reasons = List.copyOf(reasons);
        }
    }

    /// Reads a table.
    static ForeignLaw of(ForeignTable table) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, FactType> types = new LinkedHashMap<>();
        for (ForeignTable.Column column : table.columns()) {
            Optional<FactType> type = column.type();
            if (type.isEmpty()) {
                return new Outside(List.of("the type of a column is none that facts have"));
            }
            if (Names.isName(column.expression())) {
                facts.putIfAbsent(column.expression(), "f" + (facts.size() + 1));
                types.put(facts.getOrDefault(column.expression(), "?"), type.get());
            }
        }
        FactCatalogue catalogue =
                FactCatalogue.of(
                        types.entrySet().stream()
                                .map(fact ->
                                        FactDefinition.optional(fact.getKey(), fact.getValue()))
                                .toList());
        return read(text(table, facts), catalogue, facts);
    }

    private static ForeignLaw read(
            String text, FactCatalogue catalogue, Map<String, String> facts) {
        return switch (OneTable.read(text, "parameters: []\n", catalogue)) {
            case PackReading.Ready(var pack) ->
                    new Within(new Law(pack, catalogue, List.of(text)), facts);
            case PackReading.Refused refused ->
                    new Outside(
                            refused.faults().stream()
                                    .map(PackFault::reason)
                                    .map(reason -> reason.en())
                                    .distinct()
                                    .toList());
        };
    }

    private static String text(ForeignTable table, Map<String, String> facts) {
        String columns =
                table.columns().stream()
                        .map(column -> OneTable.column(expression(column, facts), type(column)))
                        .collect(Collectors.joining("\n"));
        List<String> rules = new ArrayList<>();
        for (ForeignTable.Row row : table.rows()) {
            rules.add(OneTable.rule("R" + (rules.size() + 1), row.tests()));
        }
        return OneTable.text(columns, String.join("\n", rules));
    }

    private static String expression(ForeignTable.Column column, Map<String, String> facts) {
        return facts.getOrDefault(column.expression(), column.expression());
    }

    private static String type(ForeignTable.Column column) {
        return switch (column.type().orElse(FactType.TEXT)) {
            case TEXT -> "string";
            case INTEGER, DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }

    /// Names and paths, such as `Credit Score` or `Applicant.Age`, as against calculations.
    final class Names {
        private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_ .]*");

        private Names() {}

        private static boolean isName(String expression) {
            return NAME.matcher(expression).matches();
        }
    }
}
