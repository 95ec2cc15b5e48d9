package org.nengxia.sample.county;

import org.nengxia.sample.write.Row;

/// A leadership team of a unit.
public record Team(String number, String name, Unit unit) {

    Row row() {
        return Row.of("roster.team")
                .with("number", number)
                .with("name", name)
                .with("unit", unit.name());
    }
}
