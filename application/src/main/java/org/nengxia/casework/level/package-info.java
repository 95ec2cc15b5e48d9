/// What a measure does to post and level (职务、职务层次、职级) of the person: checked against the pack when
/// it is proposed, corrected or carried out, and kept in the roster.
@NullMarked
package org.nengxia.casework.level;

import org.jspecify.annotations.NullMarked;
