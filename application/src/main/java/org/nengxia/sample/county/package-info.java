/// The county itself: units, teams, seats, who held which seat since the 1980s, and who left one
/// for what cause.
@NullMarked
package org.nengxia.sample.county;

import org.jspecify.annotations.NullMarked;
