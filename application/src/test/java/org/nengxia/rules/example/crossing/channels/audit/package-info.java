/// A channel that looks into another.
@ApplicationModule(allowedDependencies = "channels")
@NullMarked
package org.nengxia.rules.example.crossing.channels.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
