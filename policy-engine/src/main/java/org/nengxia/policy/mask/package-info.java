/// The answers of many rules in few numbers: a bit a rule, one set of words for hits and one for
/// what is undetermined. The evaluator and every database lay them out alike.
@NullMarked
package org.nengxia.policy.mask;

import org.jspecify.annotations.NullMarked;
