/// What inspection (督查) holds: commissioners and their reports, inspections, findings (MISSION
/// I1–I4).
@NullMarked
package org.nengxia.sample.inspect;

import org.jspecify.annotations.NullMarked;
