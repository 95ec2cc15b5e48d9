/// The few words that every module shares: labels in two languages, offices, actors, periods,
/// refusals. No behaviour of any module, no framework.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.nengxia.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
