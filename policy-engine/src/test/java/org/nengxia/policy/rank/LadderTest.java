package org.nengxia.policy.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;

class LadderTest {
    private static final LocalDate DAY = LocalDate.of(2008, 1, 1);
    private static final String LEVELS =
            """
            levels:
              - {code: HIGH, kind: post-level, zh: 正, en: high, citation: "law:1", confidence: F}
              - {code: MIDDLE, kind: post-level, zh: 副, en: middle, citation: "law:1", confidence: F}
              - {code: LOW, kind: post-level, zh: 员, en: low, citation: "law:1", confidence: F}
              - {code: R1, kind: rank, from: 2006-01-01, zh: 一级, en: first, citation: "law:1", confidence: F}
              - {code: R2, kind: rank, from: 2006-01-01, zh: 二级, en: second, citation: "law:1", confidence: F}
              - {code: R3, kind: rank, from: 2006-01-01, zh: 三级, en: third, citation: "law:1", confidence: F}
              - {code: OLD, kind: non-leading, to: 2005-12-31, zh: 非领导, en: non-leading, citation: "law:1", confidence: F}
              - {code: HEARD, kind: rank, zh: 听说, en: heard of, citation: "law:1", confidence: U}
            correspondence:
              - {level: HIGH, lowest: R2, highest: R2, citation: "law:1", confidence: S}
              - {level: MIDDLE, lowest: R3, citation: "law:1", confidence: U}
            """;

    private static SmallPack pack() {
        return SmallPack.over("n").rule("5").add("levels.yaml", LEVELS);
    }

    private static SmallPack demoting(String consequence) {
        return pack().edit("pack.yaml", "en: demotion}", "en: demotion, " + consequence + "}");
    }

    private static Verdict judged(
            String fate, @Nullable String former, @Nullable String named, boolean reasoned) {
        return pack().pack()
                .provisions()
                .ladder()
                .judge(
                        LevelFate.of(fate).orElseThrow(),
                        Optional.ofNullable(former),
                        Optional.ofNullable(named),
                        reasoned,
                        DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "untouched, HIGH, , AGREES",
        "untouched, HIGH, MIDDLE, UNTOUCHED",
        "kept, HIGH, , AGREES",
        "kept, HIGH, HIGH, AGREES",
        "kept, HIGH, MIDDLE, NOT_KEPT",
        "kept, HIGH, R2, NOT_KEPT",
        "kept, , , NOT_NAMED",
        "kept, , HIGH, REASON_WANTED",
        "lowered, HIGH, , NOT_NAMED",
        "lowered, HIGH, MIDDLE, AGREES",
        "lowered, HIGH, HIGH, NOT_LOWERED",
        "lowered, MIDDLE, HIGH, NOT_LOWERED",
        "lowered, HIGH, LOW, REASON_WANTED",
        "lowered, HIGH, R3, AGREES",
        "lowered, HIGH, R2, NOT_LOWERED",
        "lowered, , MIDDLE, REASON_WANTED",
        "converted, HIGH, , NOT_NAMED",
        "converted, HIGH, R2, AGREES",
        "converted, HIGH, MIDDLE, NO_RANK",
        "converted, HIGH, R3, BELOW_LOWEST",
        "converted, HIGH, R1, TOO_HIGH",
        "converted, , R2, REASON_WANTED",
        "fixed, HIGH, , AGREES",
        "fixed, HIGH, MIDDLE, AGREES",
        "fixed, MIDDLE, HIGH, TOO_HIGH",
        "fixed, HIGH, R1, REASON_WANTED",
        "fixed, , MIDDLE, REASON_WANTED",
        "lowered, HIGH, NOWHERE, NO_SUCH_LEVEL"
    })
    void whatPeopleNameAgreesWithTheMeasureOrNot(
            String fate, @Nullable String former, @Nullable String named, Verdict verdict) {
        assertThat(judged(fate, former, named, false)).isEqualTo(verdict);
    }

    @Test
    void whatCannotBeToldIsPeoplesToStateWithAReason() {
        assertThat(judged("lowered", null, "MIDDLE", true)).isEqualTo(Verdict.AGREES);
        assertThat(judged("lowered", null, null, true)).isEqualTo(Verdict.NOT_NAMED);
        assertThat(judged("lowered", "HIGH", "HIGH", true)).isEqualTo(Verdict.NOT_LOWERED);
    }

    @Test
    void aLowestRankThatNobodySawIsNoLowestRank() {
        assertThat(judged("converted", "MIDDLE", "R2", false)).isEqualTo(Verdict.REASON_WANTED);
        assertThat(judged("converted", "HIGH", "HEARD", true)).isEqualTo(Verdict.NO_SUCH_LEVEL);
    }

    @Test
    void aNonLeadingPostIsNoneAfterRanksCame() {
        assertThat(judged("converted", "HIGH", "OLD", true)).isEqualTo(Verdict.NO_SUCH_LEVEL);
    }

    @Test
    void whatAMeasureDoesIsCheckedWhenThePackIsRead() {
        assertThat(demoting("post: another, level: lowered, citation: \"law:1\"").faults())
                .isEmpty();
        assertThat(demoting("post: another, level: lowered").faults().getFirst())
                .contains("modes[DEMOTION].citation' is missing");
        assertThat(demoting("post: kept, level: lowered").faults().getFirst())
                .contains("does not go with post");
        assertThat(demoting("post: left, level: raised, citation: \"law:1\"").faults().getFirst())
                .contains("does not know 'raised'");
        assertThat(demoting("level: lowered, citation: \"law:9\"").faults())
                .anyMatch(each -> each.contains("modes[DEMOTION].post' is missing"))
                .anyMatch(each -> each.contains("'law:9' cited by 'DEMOTION'"));
    }

    @Test
    void aLevelToChooseFromMustBeThere() {
        SmallPack none =
                SmallPack.over("n")
                        .rule("5")
                        .edit(
                                "pack.yaml",
                                "en: demotion}",
                                "en: demotion, post: left, level: converted, citation: \"law:1\"}");
        assertThat(none.faults().getFirst()).contains("the pack has no levels.yaml");
        assertThat(pack().edit("levels.yaml", "lowest: R2", "lowest: R9").faults().getFirst())
                .contains("row HIGH: must set ranks beside the level of a post");
        assertThat(pack().edit("levels.yaml", "lowest: R2", "lowest: R1").faults().getFirst())
                .contains("the lowest not above the highest");
        assertThat(pack().edit("levels.yaml", "code: R3", "code: R2").faults().getFirst())
                .contains("R2");
    }
}
