/// What is known about leading cadres and through which channel: one list of evidence over six
/// channels, the handling that evidence led to, and the evidence views that facts are computed from
/// (ARCHITECTURE 4).
@ApplicationModule(allowedDependencies = {"kernel", "register", "shell", "ledger", "roster"})
@NullMarked
package org.nengxia.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
