package org.nengxia.shell.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Office;
import org.nengxia.shell.Access;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Component;

/// The access matrix of `access/matrix.csv`. The first line that covers a call decides; what no
/// line covers is shut.
@Component
public class AccessMatrix implements Access {
    private final List<AccessLine> lines = CsvLines.of("access/matrix.csv", AccessLine::of);

    @Override
    public boolean opens(SignedIn reader, String path) {
        return allows(reader.office(), "GET", path);
    }

    /// The lines in their order.
    public List<AccessLine> lines() {
        return lines;
    }

    /// The line that decides about a call.
    public Optional<AccessLine> deciding(String method, String address) {
        return lines.stream().filter(line -> line.covers(method, address)).findFirst();
    }

    /// Whether somebody of that office (null: not signed in) may make this call.
    public boolean allows(@Nullable Office office, String method, String address) {
        return deciding(method, address).filter(line -> line.admits(office)).isPresent();
    }
}
