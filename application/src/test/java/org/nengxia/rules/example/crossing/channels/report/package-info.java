/// The channel looked into.
@ApplicationModule(allowedDependencies = "channels")
@NullMarked
package org.nengxia.rules.example.crossing.channels.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
