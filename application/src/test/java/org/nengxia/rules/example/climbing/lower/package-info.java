/// The lower module, which looks up.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nengxia.rules.example.climbing.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
