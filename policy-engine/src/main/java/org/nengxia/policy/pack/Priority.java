package org.nengxia.policy.pack;

import java.util.List;
import org.nengxia.policy.parameter.Citation;

/// Which of two measures that exclude one another comes first when two rules meet in one person:
/// `first` goes before every measure of `over`.
public record Priority(
        String first, List<String> over, List<Citation> citations, boolean reconstructed) {

    /// Keeps its own copies.
    public Priority {
        over = List.copyOf(over);
        citations = List.copyOf(citations);
    }

    /// Whether one of these rows puts the first measure before the second.
    public static boolean ranks(List<Priority> rows, String first, String second) {
        return rows.stream().anyMatch(row -> row.first.equals(first) && row.over.contains(second));
    }
}
