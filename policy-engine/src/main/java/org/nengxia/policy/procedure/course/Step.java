package org.nengxia.policy.procedure.course;

import org.nengxia.policy.Label;

/// What comes of letting something happen in a course.
public sealed interface Step {

    /// It happened; this is the course from now on.
    record Done(Course course) implements Step {}

    /// It may not happen now, in one sentence: what, and what is open instead.
    record Refused(Label reason) implements Step {}
}
