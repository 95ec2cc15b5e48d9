package org.nengxia.fairness;

import java.util.List;
import org.nengxia.population.Dimension;
import org.nengxia.population.Group;

/// How a part of the law answers in each group. Rules that are [SetApart] in this dimension are not
/// in the part.
///
/// @param groups all of them, so that their sums are everybody; `?` where the group is not known
public record Rates(LawPart part, Dimension by, List<Group> groups) {

    /// Keeps its own copy.
    public Rates {
        groups = List.copyOf(groups);
    }

    /// The groups that can be compared: not those of whom the records do not say.
    List<Group> known() {
        return groups.stream().filter(group -> !group.key().equals("?")).toList();
    }
}
