package org.nengxia.regulation;

import java.util.Optional;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fact.FactCatalogue;

/// The facts that rules may ask for, with the words for them. Whoever keeps the evidence implements
/// it, on a floor above.
public interface KnownFacts {

    /// The facts that packs are checked against when they are read.
    FactCatalogue catalogue();

    /// What the fact is called; its own name when the catalogue does not have it.
    Label label(String fact);

    /// What the fact's number counts, such as votes, or vote for a single one; empty when it counts
    /// nothing.
    Optional<Label> unit(String fact, boolean single);

    /// The word for one of the fact's codes, such as 不称职; the code itself when there is none.
    Label word(String fact, String code);
}
