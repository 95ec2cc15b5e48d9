/// Procedures as files: the subset of BPMN 2.0 in which they are drawn.
@NullMarked
package org.nengxia.policy.procedure.bpmn;

import org.jspecify.annotations.NullMarked;
