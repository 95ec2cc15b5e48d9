package org.nengxia.roster;

import org.nengxia.kernel.Refusal;

/// The answer to the question who somebody is.
public sealed interface Identified {

    /// The roster knows the person.
    record Known(Cadre cadre) implements Identified {}

    /// What was written is not an identity number, or nobody in the roster has it.
    record Unknown(Refusal refusal) implements Identified {}
}
