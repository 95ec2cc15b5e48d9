/// The higher module, which reaches past the face.
@ApplicationModule(allowedDependencies = "lower")
@NullMarked
package org.nengxia.rules.example.reaching.higher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
