/// The frame that every page stands in: sign-in, access by office, navigation, languages, refusals
/// and errors.
@ApplicationModule(allowedDependencies = {"kernel", "store"})
@NullMarked
package org.nengxia.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
