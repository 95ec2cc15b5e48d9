package org.nengxia.sweep.web;

import java.util.Optional;
import org.nengxia.evidence.Channel;
import org.nengxia.shell.Address;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.stereotype.Component;

/// What the address of a list of nominations asks for: which sweep, which answers.
@Component
final class Asked {
    private final Sweeps sweeps;

    Asked(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    /// The sweep in the address, else the one that says how things stand.
    Optional<SweepRun> run(Address address) {
        String asked = address.first("run");
        return asked.matches("\\d{1,15}") ? sweeps.run(Long.parseLong(asked)) : sweeps.latest();
    }

    static NominationFilter filter(Address address) {
        return new NominationFilter(
                Found.of(address.first("result")),
                text(address, "rule"),
                Channel.of(address.first("channel")),
                text(address, "unit"),
                Optional.empty());
    }

    private static Optional<String> text(Address address, String name) {
        return Optional.of(address.first(name)).filter(value -> !value.isEmpty());
    }
}
