package org.nengxia.policy.procedure.course;

import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Clock;

/// A clock that runs now. `since` is the number of the happening that set it going, from 1; 0 is
/// the opening of the case. One that `leads` on opens another way when its time is up; any other
/// only shows that an act is overdue.
public record RunningClock(String id, Label title, Clock clock, int since, boolean leads) {}
