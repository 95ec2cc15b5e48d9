/// What one pack says otherwise than another, row by row.
@NullMarked
package org.nengxia.policy.diff;

import org.jspecify.annotations.NullMarked;
