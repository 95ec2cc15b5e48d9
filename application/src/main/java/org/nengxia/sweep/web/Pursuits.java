package org.nengxia.sweep.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.nengxia.shell.SignedIn;
import org.nengxia.sweep.pursuit.Pursued;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What is open about nominated people, as all modules that know something tell it.
@Component
final class Pursuits {
    private final ObjectProvider<Pursued> known;

    Pursuits(ObjectProvider<Pursued> known) {
        this.known = known;
    }

    Map<Long, Pursued.Pursuit> of(Collection<Long> cadres, SignedIn reader) {
        Map<Long, Pursued.Pursuit> open = new HashMap<>();
        known.orderedStream().forEach(each -> each.of(cadres, reader).forEach(open::putIfAbsent));
        return open;
    }
}
