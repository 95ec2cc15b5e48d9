package org.nengxia.agreement.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;

/// A pack with the facts it asks for and its decision tables as they are written.
public record Law(Pack pack, FactCatalogue catalogue, List<String> tables) {

    /// Keeps its own copy of the tables.
    public Law {
        tables = List.copyOf(tables);
    }

    /// The rules that hold on a day.
    public PackOnDay on(LocalDate day) {
        return PackOnDay.of(pack, day);
    }

    /// The same pack beside other decision tables, to see that a difference is noticed.
    public Law withTables(UnaryOperator<String> change) {
        return new Law(pack, catalogue, tables.stream().map(change).toList());
    }

    @Override
    public String toString() {
        return pack.id();
    }
}
