/// The population against the law (ARCHITECTURE 6): who is nominated by which rule on which facts,
/// about whom a rule cannot tell and what is missing, and why. A nomination asks people to look and
/// decides nothing.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: file",
            "ledger",
            "register",
            "roster",
            "evidence",
            "regulation",
            "snapshot",
            "population",
            "store::duck"
        })
@NullMarked
package org.nengxia.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
