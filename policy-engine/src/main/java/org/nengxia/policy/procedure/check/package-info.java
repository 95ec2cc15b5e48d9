/// The checker of procedures: walks every way before a pack may be used, and names the path on
/// which a decision could come about, or a deadline pass, as the law does not allow.
@NullMarked
package org.nengxia.policy.procedure.check;

import org.jspecify.annotations.NullMarked;
