/// The time limits of cases: which run, until when, whose they are. They are reckoned from what
/// happened in the case each time somebody asks, so that no restart and no time out of service can
/// lose one.
@NullMarked
package org.nengxia.casework.deadline;

import org.jspecify.annotations.NullMarked;
