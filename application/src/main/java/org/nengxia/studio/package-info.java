/// The regulation studio (法规工作室, ARCHITECTURE 5): packs are drafted as files and tables, checked
/// while they are written, verified, shown in their effect on the population as it stands, and
/// published by a second person. A published pack is never changed; another takes its place.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: file",
            "shell :: policy",
            "ledger",
            "regulation",
            "roster",
            "evidence",
            "population",
            "population :: kept",
            "store :: duck"
        })
@NullMarked
package org.nengxia.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
