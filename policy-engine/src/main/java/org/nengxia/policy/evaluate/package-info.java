/// Evaluates one fact sheet: every rule answers hit, miss or undetermined by Kleene's three-valued
/// logic, with the trace of facts, thresholds and comparisons and what would change the answer.
@NullMarked
package org.nengxia.policy.evaluate;

import org.jspecify.annotations.NullMarked;
