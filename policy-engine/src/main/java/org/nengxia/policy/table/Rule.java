package org.nengxia.policy.table;

import java.util.List;
import java.util.stream.Stream;
import org.nengxia.policy.parameter.Citation;

/// A row of a decision table. Its id is stable for ever; a hit nominates on `ground`, and people
/// may then consider the `measures`. One cell per column of the table, in order.
public record Rule(
        String id,
        List<Cell> cells,
        String ground,
        List<String> measures,
        List<Citation> citations) {

    /// Keeps its own copies.
    public Rule {
        cells = List.copyOf(cells);
        measures = List.copyOf(measures);
        citations = List.copyOf(citations);
    }

    /// The ids of all parameters the rule reads, each once.
    public List<String> parameters() {
        return cells.stream().flatMap(Cell::parameters).distinct().toList();
    }

    /// The facts the rule looks at in a table with these columns, each once.
    public List<String> facts(List<Input> inputs) {
        return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                .filter(i -> !(cells.get(i) instanceof Cell.Any))
                .flatMap(i -> inputs.get(i).expression().facts().stream())
                .distinct()
                .toList();
    }
}
