/// The contract of two channels.
@ApplicationModule(allowedDependencies = "lower")
@NullMarked
package org.nengxia.rules.example.sound.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
