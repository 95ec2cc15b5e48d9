/// Years of the working calendar (工作日历) come as files: taken by an act of somebody, or found in the
/// data folder at a start, each with its entry in the ledger and the file's digest.
@NamedInterface("calendar")
@NullMarked
package org.nengxia.casework.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
