/// Dated thresholds of a regulation: each value holds from a day on, on the authority of an
/// article, and keeps its comparator (at least 30 % is not more than 1/3).
@NullMarked
package org.nengxia.policy.parameter;

import org.jspecify.annotations.NullMarked;
