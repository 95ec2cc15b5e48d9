/// The higher module.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nengxia.rules.example.climbing.higher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
