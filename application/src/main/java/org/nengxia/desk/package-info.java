/// The desk: one cadre on one page, one unit, one team, one channel, and search; composed of
/// several faces, decides nothing.
@ApplicationModule
@NullMarked
package org.nengxia.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
