/// The figures and trends of a period (MISSION, column "figure"): each is data, a definition and
/// one query over records, and opens to exactly the records it was counted from.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "register",
            "shell",
            "shell :: file",
            "store",
            "ledger",
            "roster",
            "evidence",
            "aftercare",
            "regulation"
        })
@NullMarked
package org.nengxia.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
