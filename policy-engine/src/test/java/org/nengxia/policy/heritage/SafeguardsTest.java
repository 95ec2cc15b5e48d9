package org.nengxia.policy.heritage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.SmallProcedure;

class SafeguardsTest {
    private final Procedure voted = SmallProcedure.lawful().procedure();

    @Test
    void aVoteWhereTheSuperiorProcedureHasNoneGuardsMore() {
        assertThat(Safeguards.looser(voteless(), Set.of(), voted, Set.of())).isFalse();
        assertThat(Safeguards.looser(voted, Set.of(), voteless(), Set.of())).isTrue();
    }

    private Procedure voteless() {
        return new Procedure(
                voted.id(),
                voted.title(),
                voted.file(),
                voted.kind(),
                voted.subject(),
                voted.measures(),
                voted.grounds(),
                voted.citations(),
                voted.standing(),
                voted.reconstructed(),
                voted.nodes().stream()
                        .filter(node ->
                                !(node instanceof Node.Task task)
                                        || task.form() != Form.DISCUSS_AND_VOTE)
                        .toList(),
                voted.flows());
    }
}
