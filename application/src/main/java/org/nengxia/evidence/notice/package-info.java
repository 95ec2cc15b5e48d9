/// Channel N, notification between departments (联系通报): departments, aspects, liaison officers,
/// notices, joint meetings (MISSION N1–N4).
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "shell", "ledger", "roster", "evidence"})
@NullMarked
package org.nengxia.evidence.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
