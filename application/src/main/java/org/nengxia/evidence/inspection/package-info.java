/// Channel I, inspection (督查): joint inspections and work-style commissioners, what they found
/// (MISSION I1–I4).
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "shell", "ledger", "roster", "evidence"})
@NullMarked
package org.nengxia.evidence.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
