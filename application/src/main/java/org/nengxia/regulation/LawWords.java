package org.nengxia.regulation;

import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.springframework.stereotype.Component;

/// Where rules, thresholds and values get their words, from the message bundles and the fact
/// catalogue; no rule has words of its own.
@Component
public class LawWords {
    private final KnownFacts facts;
    private final Sentences sentences;

    LawWords(KnownFacts facts, Sentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
    }

    /// The words in one language.
    public Telling in(Language language) {
        return new Telling(language, facts, sentences);
    }
}
