package org.nengxia.sample.county;

import org.jspecify.annotations.Nullable;
import org.nengxia.sample.write.Row;

/// A unit of the county.
///
/// @param parent the name of the unit above, blank for most
/// @param group the group in which achievement inspection ranks the unit's head
public record Unit(
        String number,
        String name,
        String kind,
        String level,
        @Nullable String parent,
        String group,
        String headTitle,
        String deputyTitle) {

    /// Whether it is a township (乡镇).
    public boolean township() {
        return kind.equals("TOWNSHIP");
    }

    Row row() {
        return Row.of("roster.unit")
                .with("number", number)
                .with("name", name)
                .with("kind", kind)
                .with("level", level)
                .with("parent", parent);
    }
}
