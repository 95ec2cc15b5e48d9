package org.nengxia.policy.procedure.course;

import org.jspecify.annotations.Nullable;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;

/// One way on from a stop of a procedure to the next: by an act with an outcome, by a clock that
/// ran out, or by itself. Gateways are no stops.
public record Move(Node from, @Nullable Outcome outcome, Node.@Nullable Boundary lapsed, Node to) {}
