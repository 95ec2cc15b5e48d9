/// The contract of two channels.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nengxia.rules.example.crossing.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
