/// Channel V, verified reports (举报查核): reports, their verification, cadre supervisors, rewards,
/// postings (MISSION V1–V5). Who reported is kept nowhere here.
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "shell", "ledger", "roster", "evidence"})
@NullMarked
package org.nengxia.evidence.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
