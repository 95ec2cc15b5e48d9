/// The lower of two modules.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nengxia.rules.example.sound.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
