package org.nengxia.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.policy.procedure.vote.Majority;

/// Acts as they are kept.
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

    @Test
    void whatWasWrittenBeforeAnActSaidMoreIsStillRead() {
        var before =
                json.read(
                        """
                        {"is": "Acted", "act": {"is": "Executed", "task": "execute", "ended": ["T1"],
                            "newPost": null}}
                        """);
        assertThat(before)
                .isEqualTo(
                        new CaseEvent.Acted(
                                new CaseAct.Executed(
                                        "execute",
                                        List.of("T1"),
                                        Optional.empty(),
                                        Optional.empty())));
        var restored =
                json.read(
                        """
                        {"is": "Acted", "act": {"is": "Restored", "task": "restore", "text": "恢复"}}
                        """);
        assertThat(restored)
                .isEqualTo(
                        new CaseEvent.Acted(
                                new CaseAct.Restored("restore", "恢复", Optional.empty())));
    }

    @Test
    void whatHappenedIsReadAsItWasWritten() {
        var helper = new CaseAct.Ruling("luo", List.of(), false, "已申报");
        CaseEvent event = new CaseEvent.HelpEntrusted(helper, LocalDate.of(2026, 3, 2), "转变作风", "");
        assertThat(json.read(json.written(event))).isEqualTo(event);
        CaseEvent routed = new CaseEvent.AppealRouted("市委组织部", "答复意见");
        assertThat(json.read(json.written(routed))).isEqualTo(routed);
    }
}
