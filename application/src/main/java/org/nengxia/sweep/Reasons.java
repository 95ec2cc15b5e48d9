package org.nengxia.sweep;

import org.nengxia.evidence.Fact;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Language;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.register.Registers;
import org.nengxia.regulation.LawWords;
import org.nengxia.sweep.reason.Brief;
import org.nengxia.sweep.reason.Prose;
import org.springframework.stereotype.Component;

/// Puts the reasons of answers into words, in the reader's language, for pages, papers and the
/// command line alike.
@Component
public class Reasons {
    private final LawWords words;
    private final Facts facts;
    private final Registers registers;

    Reasons(LawWords words, Facts facts, Registers registers) {
        this.words = words;
        this.facts = facts;
        this.registers = registers;
    }

    /// All reasons of an answer.
    public Why tell(Explanation explanation, Language language) {
        return new Prose(words.in(language), facts, registers, explanation).why();
    }

    /// Writes answers under one law in one short line each, for lists: the facts and the threshold.
    public Brief brief(PackOnDay law, Language language) {
        return new Brief(
                words.in(language), fact -> facts.fact(fact).flatMap(Fact::channel).isEmpty(), law);
    }
}
