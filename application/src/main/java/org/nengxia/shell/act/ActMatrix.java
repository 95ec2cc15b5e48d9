package org.nengxia.shell.act;

import java.util.List;
import java.util.Optional;
import org.nengxia.shell.access.CsvLines;
import org.springframework.stereotype.Component;

/// Which act each endpoint leaves in the ledger, from `access/acts.csv`.
@Component
public class ActMatrix {
    private final List<ActLine> lines = CsvLines.of("access/acts.csv", ActLine::of);

    /// The lines in their order.
    public List<ActLine> lines() {
        return lines;
    }

    /// The line that speaks of a call.
    public Optional<ActLine> of(String method, String address) {
        return lines.stream().filter(line -> line.covers(method, address)).findFirst();
    }

    /// Whether the call hands out a list as a file.
    boolean handsOut(String method, String address) {
        return of(method, address).filter(line -> line.act().equals(ActLine.EXPORT)).isPresent();
    }
}
