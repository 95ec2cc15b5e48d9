package org.nengxia.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.inforce.DormantRule;
import org.nengxia.policy.inforce.DormantRule.Reason;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Crosswalk.Relation;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.Length;

class ProvisionTest {

    private static final LocalDate DAY = LocalDate.of(2006, 1, 1);

    private static SmallPack whole() {
        return SmallPack.over("n")
                .rule(">= ${count}")
                .edit("pack.yaml", "notes: []", HEAD)
                .add("timers.yaml", TIMERS)
                .add("effects.yaml", EFFECTS)
                .add("recusal.yaml", RECUSAL)
                .add("crosswalk.yaml", CROSSWALK);
    }

    @Test
    void everyPartOfTheFormatIsRead() {
        Pack pack = whole().pack();
        var provisions = pack.provisions();
        assertThat(provisions.channels()).singleElement().matches(each -> each.code().equals("A1"));
        assertThat(provisions.precondition()).isNotNull().matches(each -> each.priorWarning());
        assertThat(provisions.timers().getFirst().length())
                .isEqualTo(new Length(30, Length.Unit.WORKING_DAY));
        assertThat(provisions.effects().getFirst().bars())
                .isEqualTo(Set.of(Bar.PROMOTION, Bar.EQUAL_POST));
        assertThat(provisions.recusals().rule("C1"))
                .hasValueSatisfying(rule -> assertThat(rule.within()).isEqualTo(3));
        assertThat(provisions.crosswalk())
                .extracting(each -> each.relation())
                .containsExactly(Relation.NARROWER, Relation.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    timers.yaml    | unit: working-day | unit: fortnight   | 'timers[T1].unit' does not know
                    timers.yaml    | length: 30        | length: 0         | 'timers[T1].length' must be a whole
                    timers.yaml    | "law:1"           | "law:9"           | timers.yaml: the article 'law:9'
                    timers.yaml    | starts: DECISION  | starts: 'a b'     | 'timers[T1].starts' must be a code
                    timers.yaml    | then: REVIEW_ENDS,| then: null,       | 'timers[T1].then' is missing
                    timers.yaml    | then: REVIEW_ENDS,| then: REVIEW_ENDS, prolongs: T9, | row T1: prolongs must name a limit of the pack in the same unit
                    timers.yaml    | then: REVIEW_ENDS,| then: REVIEW_ENDS, prolongs: T1, | row T1: prolongs must name a limit
                    effects.yaml   | measure: DEMOTION | measure: EXILE    | effects.yaml, row E1: the measure 'EXILE'
                    effects.yaml   | [promotion,       | [holidays,        | 'effects[E1].bars' does not know
                    effects.yaml   | unit: month       | unit: working-day | 'effects[E1].unit' of an effect
                    effects.yaml   | unit: month       | unit: month, grounds: [G9] | the ground 'G9' is not in
                    recusal.yaml   | [investigator,    | [spectator,       | 'recusal[C1].applies' does not know
                    recusal.yaml   | former-superior   | acquaintance      | 'recusal[C1].relation' does not know
                    recusal.yaml   | within: 3         | within: 0         | 'recusal[C1].within' must be whole
                    recusal.yaml   | "law:1"           | "law:9"           | recusal.yaml: the article 'law:9'
                    recusal.yaml   | [investigator, voter] | []            | row C1: applies to nobody
                    recusal.yaml   | within: 3         | witin: 3          | 'recusal[C1].witin' is not a key
                    crosswalk.yaml | to: [X1]          | to: []            | is empty with relation: none
                    crosswalk.yaml | ground: G1, pack: other | ground: G7, pack: other | the ground 'G7'
                    pack.yaml      | first: REMOVAL    | first: EXILE      | the measure 'EXILE' is not in
                    pack.yaml      | over: [DEMOTION]  | over: [REMOVAL]   | runs in a circle
                    pack.yaml      | id: R1, confidence| id: R7, confidence| there is no rule 'R7'
                    pack.yaml      | code: A1          | cod: A1           | 'channels[1].cod' is not a key
                    pack.yaml      | "law:1"} #        | "law:8"} #        | the article 'law:8'
                    """)
    void aFaultInAProvisionIsRefusedWithItsPlace(
            String file, String old, String now, String reason) {
        assertThat(whole().edit(file, old, now).faults()).anyMatch(fault -> fault.contains(reason));
    }

    @Test
    void aStrayFileIsRefusedBecauseItWouldBeForgotten() {
        assertThat(whole().add("timer.yaml", "timers: []\n").faults())
                .singleElement()
                .asString()
                .startsWith("timer.yaml: is no file of a pack");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    from: 2002-04-01, value: 52 | from: 2002-04-01, to: 2001-01-01, value: 52 | ends before it begins
                    from: 2002-04-01, value: 52 | from: 2002-04-01, to: 2005-06-30, value: 52 | overlaps: one value
                    from: 2002-04-01, value: 52 | from: 2002-04-01, to: 2004-06-30, value: 52 | has a gap between
                    """)
    void datedValuesThatAreReversedOverlapOrLeaveAGapAreRefused(
            String old, String now, String reason) {
        assertThat(SmallPack.over("d").rule("<= ${age}").edit("parameters.yaml", old, now).faults())
                .singleElement()
                .asString()
                .startsWith("parameters.yaml: 'parameters[age].values' ")
                .contains(reason);
    }

    @Test
    void aLastDayEndsAParameter() {
        Pack pack =
                SmallPack.over("d")
                        .rule("<= ${age}")
                        .edit("parameters.yaml", "2005-01-01, value: 55", ENDING)
                        .pack();
        assertThat(PackOnDay.of(pack, LocalDate.of(2005, 12, 31)).rules()).hasSize(1);
        assertThat(PackOnDay.of(pack, DAY).dormant())
                .containsExactly(new DormantRule("R1", List.of(new Reason.Ended("age"))));
    }

    @ParameterizedTest
    @CsvSource({"F,0,1", "S,0,1", "I,0,0", "I,1,1", "U,0,0"})
    void anInferredRowSleepsUntilSignedOffAndARecalledOneForEver(
            String confidence, int signed, int acting) {
        String signOff = signed == 1 ? ", signed-off: {by: 甲, on: 2005-06-01}" : "";
        String written = "confidence: " + confidence + signOff;
        SmallPack ofGround =
                SmallPack.over("n")
                        .rule(">= ${count}")
                        .edit("pack.yaml", "confidence: F,\n     source", written + ", source");
        SmallPack ofRule = whole().edit("pack.yaml", "R1, confidence: F", "R1, " + written);
        SmallPack ofValue =
                SmallPack.over("n")
                        .rule(">= ${count}")
                        .edit("parameters.yaml", "value: 5,", "value: 5, " + written + ",");
        for (SmallPack each : List.of(ofGround, ofRule, ofValue)) {
            assertThat(PackOnDay.of(each.pack(), DAY).rules()).hasSize(acting);
            assertThat(PackOnDay.of(each.pack(), DAY).dormant()).hasSize(1 - acting);
        }
    }

    @Test
    void aRecalledRowCannotBeSignedOff() {
        assertThat(
                        whole().edit(
                                        "timers.yaml",
                                        "confidence: F",
                                        "confidence: U, signed-off: {by: 甲, on: 2005-06-01}")
                                .faults())
                .singleElement()
                .asString()
                .contains("'timers[T1].signed-off' may not stand in a row of confidence U");
    }

    private static final String ENDING = "2005-01-01, to: 2005-12-31, value: 55";
    private static final String HEAD =
            """
            precondition: {requires-prior-warning-uncorrected: true, citation: "law:1"} # the last key
            channels: [{code: A1, zh: 到龄, en: by age, citation: "law:1", confidence: S}]
            rules: [{id: R1, confidence: F}]
            priority: [{first: REMOVAL, over: [DEMOTION], citation: "law:1"}]
            """;
    private static final String TIMERS =
            """
            timers:
              - {id: T1, zh: 复核, en: review, starts: DECISION, length: 30, unit: working-day,
                 then: REVIEW_ENDS, citation: "law:1", confidence: F}
            """;
    private static final String EFFECTS =
            """
            effects:
              - {id: E1, measure: DEMOTION, bars: [promotion, equal-post], length: 6, unit: month,
                 from: effect-date, zh: 降职, en: demotion, citation: "law:1", confidence: F}
            """;
    private static final String RECUSAL =
            """
            recusal:
              - {id: C1, relation: former-superior, applies: [investigator, voter], within: 3, zh: 上级,
                 en: superior, citation: "law:1", confidence: F}
            """;
    private static final String CROSSWALK =
            """
            crosswalk:
              - {ground: G1, pack: other, to: [X1], relation: narrower, zh: 较窄, en: narrower}
              - {ground: G1, pack: third, relation: none, zh: 没有, en: nothing like it}
            """;
}
