/// Post levels (职务层次) and ranks (职级) as a pack lists them, and what a mode of adjustment does to a
/// person's post and level (MISSION R3).
@NullMarked
package org.nengxia.policy.rank;

import org.jspecify.annotations.NullMarked;
