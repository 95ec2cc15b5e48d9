/// Channel A, tenure audit (任期经济责任审计): organs and meetings, audits, findings, opinions (MISSION
/// A1–A4).
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "shell", "ledger", "roster", "evidence"})
@NullMarked
package org.nengxia.evidence.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
