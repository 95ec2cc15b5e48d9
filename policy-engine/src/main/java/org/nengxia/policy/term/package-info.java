/// Time that the law itself sets: limits within which something must be done, and effect periods
/// (影响期) during which somebody is barred.
@NullMarked
package org.nengxia.policy.term;

import org.jspecify.annotations.NullMarked;
