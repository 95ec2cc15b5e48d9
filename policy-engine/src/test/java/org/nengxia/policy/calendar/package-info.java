/// Working days, limits on them, and calendars that are refused.
@NullMarked
package org.nengxia.policy.calendar;

import org.jspecify.annotations.NullMarked;
