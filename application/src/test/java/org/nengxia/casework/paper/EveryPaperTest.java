package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.CaseScene;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Language;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// Papers of every kind that a procedure asks for, made from cases: each has a number, an addressee
/// where it is a letter, a body and a day, and names people and things, never codes.
@SampleCountyTest
@Import(CaseScene.class)
@Transactional
class EveryPaperTest {
    private static final Pattern CODES =
            Pattern.compile("case\\.[a-z0-9]+|[A-Z]{3,}_?[A-Z]{2,}|casework\\.|\\?\\?|\\{[0-9]}");
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;

    private Set<PaperKind> checked(String number) {
        Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
        CaseFile file = scene.file(number);
        for (var each : papers.of(file)) {
            kinds.add(each.kind());
            for (Language language : Language.values()) {
                OfficialPaper paper =
                        papers.write(file, each.seq(), each.kind().code(), language).orElseThrow();
                assertThat(paper.number()).as(each.kind().code()).contains(each.number());
                assertThat(paper.title()).as(each.kind().code()).isNotBlank();
                assertThat(paper.body()).as(each.kind().code()).isNotEmpty();
                assertThat(paper.signature()).as(each.kind().code()).isPresent();
                assertThat(paper.signature().orElseThrow().organ()).isNotBlank();
                assertThat(CODES.matcher(paper.title() + paper.body()).find())
                        .as(each.kind() + " " + paper.body())
                        .isFalse();
            }
        }
        return kinds;
    }

    private void decided(String number) {
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        scene.does(number, "talk");
    }

    @Test
    void allThatAnActLeavesIsWhole() {
        scene.set();
        Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
        kinds.addAll(checked(reviewed()));
        kinds.addAll(checked(annulled()));
        kinds.addAll(checked(cleared()));
        kinds.addAll(checked(ordered()));
        assertThat(kinds)
                .containsAll(
                        List.of(
                                PaperKind.CLEARANCE,
                                PaperKind.TALK_RECORD,
                                PaperKind.RIGHTS_NOTICE,
                                PaperKind.SERVICE_RECEIPT,
                                PaperKind.REVIEW_DECISION,
                                PaperKind.CORRECTED_DECISION,
                                PaperKind.ACCEPTANCE_NOTICE,
                                PaperKind.APPEAL_DECISION,
                                PaperKind.RESTORATION,
                                PaperKind.ORDER_NOTICE,
                                PaperKind.RE_EXAMINATION));
    }

    private String reviewed() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        scene.does(number, "review", Outcome.CHANGED);
        scene.does(number, "correct-review");
        return number;
    }

    private String annulled() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "rights", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
        scene.does(number, "restore");
        return number;
    }

    private String cleared() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal");
        scene.does(number, "verify", Outcome.UNSUBSTANTIATED);
        scene.does(number, "clear");
        return number;
    }

    private String ordered() {
        String number = scene.opened(scene.cadre(), "ORDERED_RESIGNATION");
        decided(number);
        scene.does(number, "order");
        scene.does(number, "reply", Outcome.OBJECTS);
        scene.does(number, "re-examine", Outcome.UPHELD);
        return number;
    }
}
