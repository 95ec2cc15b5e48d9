/// Meetings of the organs that decide (集体讨论): convening, agenda, absences, and the vote on each
/// matter, which is an act of its case.
@NullMarked
package org.nengxia.casework.meeting;

import org.jspecify.annotations.NullMarked;
