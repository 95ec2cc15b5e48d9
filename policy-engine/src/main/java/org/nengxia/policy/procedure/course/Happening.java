package org.nengxia.policy.procedure.course;

import org.nengxia.policy.procedure.Outcome;

/// What has happened in a case as far as its procedure is concerned.
public sealed interface Happening {

    /// An act was taken, with an outcome.
    record Acted(String task, Outcome outcome) implements Happening {}

    /// The time of a clock ran out.
    record TimeUp(String clock) implements Happening {}
}
