/// The command line (ARCHITECTURE 3, floor 8): each command calls one face and decides nothing.
@ApplicationModule
@NullMarked
package org.nengxia.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
