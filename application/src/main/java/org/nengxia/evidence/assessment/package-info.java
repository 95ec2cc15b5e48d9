/// Channel E, assessment (考核): ballots, grades, achievement rankings, deliberations, team grades
/// (MISSION E1–E4).
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "shell", "ledger", "roster", "evidence"})
@NullMarked
package org.nengxia.evidence.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
