/// What if (改革推演, ARCHITECTURE 5): another threshold, or another pack, set against the law in
/// force: who would be nominated who is not now, and who no longer, person by person and group by
/// group. It reads a copy of the evidence, changes nothing and decides nothing.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: file",
            "roster",
            "evidence",
            "regulation",
            "sweep",
            "sweep :: reason",
            "register",
            "snapshot",
            "population",
            "population :: kept"
        })
@NullMarked
package org.nengxia.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
