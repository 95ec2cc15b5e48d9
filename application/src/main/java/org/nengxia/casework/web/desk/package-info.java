/// Pages of those who take part in cases: what must I do and until when, the time limits of all
/// offices, the cadre's own page, who takes part, and the meetings of the deciding organ.
@NullMarked
package org.nengxia.casework.web.desk;

import org.jspecify.annotations.NullMarked;
