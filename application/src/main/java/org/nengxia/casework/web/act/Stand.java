package org.nengxia.casework.web.act;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.casework.People;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Tie;

/// A row of a recusal check: how one person stands to the subject as far as the registers know.
///
/// @param judged whether he must withdraw; where that is undetermined, he declares first
record Stand(People.Person person, List<Tie> ties, Judged judged) {

    /// Keeps its own copy.
    Stand {
        ties = List.copyOf(ties);
    }

    static Stand of(Recusals.Said said) {
        return new Stand(said.person(), said.ties(), said.judged());
    }

    /// The relations on record, each once.
    List<Relation> relations() {
        return ties.stream().map(Tie::relation).distinct().toList();
    }

    /// Whether the person must still declare something.
    public boolean declares() {
        return judged instanceof Judged.Undetermined;
    }

    /// What is on record, in one line.
    String sources() {
        return ties.stream()
                .map(tie -> tie.source().zh())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
