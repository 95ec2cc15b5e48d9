package org.nengxia.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.file.Ballots;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.policy.procedure.vote.Majority;

/// Votes as they are kept.
class EventJsonTest {
    private final EventJson json = new EventJson();

    private static CaseEvent voted(Majority majority) {
        var ballots =
                new Ballots(
                        "M-1",
                        List.of("m1", "m2", "m3"),
                        List.of(),
                        List.of(),
                        2,
                        1,
                        0,
                        false,
                        "讨论",
                        majority);
        return new CaseEvent.Acted(new CaseAct.Voted("vote", ballots, List.of()));
    }

    @Test
    void aVoteIsKeptWithTheMajorityThatHeld() {
        CaseEvent event = voted(Majority.read("2/3").orElseThrow());
        assertThat(json.read(json.written(event))).isEqualTo(event);
    }

    @Test
    void aVoteKeptBeforePacksSaidHowManyCarryWasCarriedByMoreThanHalf() {
        String now = json.written(voted(Majority.USUAL));
        String before = now.replaceAll(",\"majority\":\\{.*?\\}[^}]*\\}", "");
        assertThat(before).doesNotContain("majority").isNotEqualTo(now);
        assertThat(json.read(before)).isEqualTo(voted(Majority.USUAL));
    }
}
