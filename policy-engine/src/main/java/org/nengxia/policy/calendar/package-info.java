/// Days that count (工作日历): working days as data by year, time limits reckoned on them with pauses,
/// and what of a limit is left on a day. Nothing is reckoned beyond the years there are data for.
@NullMarked
package org.nengxia.policy.calendar;

import org.jspecify.annotations.NullMarked;
