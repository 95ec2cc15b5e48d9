/// A procedure in motion, without side effects: which ways lead on, what has been met so far, and
/// what is open now.
@NullMarked
package org.nengxia.policy.procedure.course;

import org.jspecify.annotations.NullMarked;
