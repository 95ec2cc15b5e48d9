/// The higher of two modules, which may know the lower.
@ApplicationModule(allowedDependencies = "lower")
@NullMarked
package org.nengxia.rules.example.sound.higher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
