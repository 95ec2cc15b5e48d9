/// After "down" and "out": talks, and reinstatement of those who made good (MISSION F1–F9).
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "shell", "ledger", "roster", "evidence"})
@NullMarked
package org.nengxia.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
