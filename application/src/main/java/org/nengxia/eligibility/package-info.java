/// Effect periods act (影响期): what a cadre is barred from on a day, until when, because of which
/// handling or sanction, by which row of the law. A fact for those who decide; it decides nothing,
/// and where grounds are not recorded it says so.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: file",
            "ledger",
            "register",
            "roster",
            "evidence",
            "regulation"
        })
@NullMarked
package org.nengxia.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
