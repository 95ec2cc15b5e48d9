/// The lower module.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nengxia.rules.example.reaching.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
