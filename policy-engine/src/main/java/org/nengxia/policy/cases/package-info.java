/// Worked cases of a pack in the test-case format of the DMN TCK: facts, and what the rules must
/// answer to them. They are run whenever a pack is read.
@NullMarked
package org.nengxia.policy.cases;

import org.jspecify.annotations.NullMarked;
