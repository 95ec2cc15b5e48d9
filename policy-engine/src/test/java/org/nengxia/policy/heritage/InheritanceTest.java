package org.nengxia.policy.heritage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.Label;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Lineage.Overridden;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.Packs;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

class InheritanceTest {

    private static final LocalDate DAY = LocalDate.of(2006, 1, 1);

    private final Map<String, String> county = new LinkedHashMap<>(Map.of("pack.yaml", HEAD));

    private static PackFiles province() {
        return SmallPack.over("n", "n / m")
                .rule(">= ${count}", "-")
                .rule("-", ">= ${share}")
                .edit("pack.yaml", "en: demotion}", "en: demotion, weight: 5}")
                .add("timers.yaml", TIMERS)
                .add("effects.yaml", EFFECTS)
                .add("recusal.yaml", RECUSAL)
                .files();
    }

    private Packs packs() {
        return Packs.of(
                List.of(PackFiles.of("county", county), province()),
                SmallPack.catalogue(),
                new Packs(List.of()));
    }

    private Pack laid() {
        assertThat(faults()).isEmpty();
        return packs().pack("county").orElseThrow();
    }

    private List<String> faults() {
        return packs().faults().stream().map(PackFault::sentence).map(Label::en).toList();
    }

    private InheritanceTest parameter(String row) {
        county.put("parameters.yaml", "parameters: [" + row + "]\n");
        return this;
    }

    private InheritanceTest rule(String id, String... cells) {
        county.put(
                "pack.yaml",
                HEAD
                        + "tables: [{id: own, file: tables/own.dmn, channel: audit, zh: 表, en: own}]\n");
        county.put(
                "tables/own.dmn",
                SmallPack.over("n", "n / m")
                        .ruleWritten(SmallPack.ruleXml(id, "law:1", List.of(cells)))
                        .tableXml()
                        .replace("id=\"small\"", "id=\"own\""));
        return this;
    }

    @Test
    void aLowerPackTakesEverythingOver() {
        Pack pack = laid();
        assertThat(pack.rules()).extracting(Rule::id).containsExactly("R1", "R2");
        assertThat(pack.provisions().timers()).hasSize(1);
        assertThat(pack.provisions().effects()).hasSize(1);
        assertThat(pack.overrides()).isEmpty();
        assertThat(pack.writerOf(pack.tables().getFirst()).id()).isEqualTo("small");
        assertThat(PackOnDay.of(pack, DAY).rules()).hasSize(2);
    }

    @Test
    void aLowerPackAddsRules() {
        Pack pack = rule("R9", ">= 50", "-").laid();
        assertThat(pack.rules()).extracting(Rule::id).containsExactly("R1", "R2", "R9");
        assertThat(pack.tables()).extracting(DecisionTable::id).containsExactly("small", "own");
        assertThat(pack.overrides()).isEmpty();
    }

    @Test
    void aTighterParameterTakesThePlaceOfTheSuperiorOneAndIsListed() {
        Pack pack = parameter(COUNT.formatted(">=", "4", "")).laid();
        assertThat(pack.overrides())
                .extracting(Overridden::id, each -> each.was().en(), Overridden::looser)
                .containsExactly(tuple("count", ">= 5 (2002-04-01); - (2009-01-01)", false));
        FactSheet four = FactSheet.of("x", DAY).set("n", Value.of(4)).done();
        var outcomes = new Evaluator(PackOnDay.of(pack, DAY));
        assertThat(outcomes.outcomes(four)).containsEntry("R1", new Outcome.Hit());
    }

    @ParameterizedTest
    @CsvSource({">=,6", ">,5", ">=,null", "<=,5", "=,5"})
    void aLooserParameterIsRefused(String comparator, String value) {
        parameter(COUNT.formatted(comparator, value, ""));
        assertThat(faults())
                .anyMatch(fault ->
                        fault.startsWith("parameters.yaml, row count: is looser than in the"));
    }

    @Test
    void aLooserParameterThatAnArticlePermitsIsTakenAndListed() {
        Pack pack = parameter(COUNT.formatted(">=", "6", "permitted: \"law:1\",")).laid();
        assertThat(pack.overrides())
                .singleElement()
                .matches(Overridden::looser)
                .matches(each -> each.permitted().toString().equals("[law:1]"));
    }

    @ParameterizedTest
    @CsvSource({"51,false", "52,false", "53,true"})
    void aLowerAgeCatchesMoreAndAHigherOneIsLooser(int age, boolean refused) {
        parameter(
                "{id: age, zh: 年龄, en: age, kind: age, comparator: \"<=\", values: [{from: 2005-01-01, value: "
                        + (age + 3)
                        + ", citation: \"law:1\"}]}");
        assertThat(faults().isEmpty()).isEqualTo(!refused);
    }

    @Test
    void aRuleWrittenAnewIsLooserUnlessItAsksForLess() {
        assertThat(rule("R1", ">= ${count}", "-").laid().overrides()).isEmpty();
        rule("R1", ">= ${count}", ">= ${share}");
        assertThat(faults()).anyMatch(fault -> fault.contains("rule R1: is looser"));
        county.merge("pack.yaml", "rules: [{id: R1, permitted: \"law:1\"}]\n", String::concat);
        Pack pack = laid();
        assertThat(pack.overrides()).extracting(Overridden::id).containsExactly("R1");
        assertThat(pack.rules()).extracting(Rule::id).containsExactly("R2", "R1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    timers.yaml  | length: 30    | length: 40    | true
                    timers.yaml  | zh: 复核       | zh: 申请复核    | false
                    timers.yaml  | confidence: F | confidence: U | true
                    effects.yaml | length: 12    | length: 6     | true
                    effects.yaml | length: 12    | length: 6, together: 24 | true
                    effects.yaml | confidence: F | confidence: U | true
                    effects.yaml | length: 12    | length: 24    | false
                    effects.yaml | [promotion, rank] | [promotion]| true
                    effects.yaml | [promotion, rank] | [promotion, rank, wage] | false
                    """)
    void aShorterEffectPeriodOrAnotherTimeLimitIsLooser(
            String file, String old, String now, boolean refused) {
        county.put(file, ("timers.yaml".equals(file) ? TIMERS : EFFECTS).replace(old, now));
        assertThat(faults().isEmpty()).isEqualTo(!refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rules: [{id: R1, confidence: U}]                         | true
                    rules: [{id: R1, confidence: U, permitted: "law:1"}]     | false
                    rules: [{id: R1, confidence: S}]                         | false
                    grounds: [{id: G1, zh: 情, en: g, type: M, article: "law:1", confidence: U, source: {zh: 源, en: s}}] | true
                    """)
    void aRuleThatALowerPackPutsToSleepIsLooser(String row, boolean refused) {
        county.put("pack.yaml", HEAD + row + "\n");
        assertThat(faults().stream().anyMatch(fault -> fault.contains("row R1: is looser")))
                .isEqualTo(refused);
    }

    @Test
    void aThresholdOnlyRecalledPutsItsRulesToSleepAndIsLooser() {
        parameter(COUNT.formatted(">=", "5, confidence: U", ""));
        assertThat(faults()).anyMatch(fault -> fault.contains("row count: is looser"));
    }

    @ParameterizedTest
    @CsvSource({
        "', weight: 5',false",
        "', weight: 6',true",
        "'',true",
        "', weight: 6, permitted: \"law:1\"',false"
    })
    void aMeasureThatASuperiorPackWeighsMayNotBeWeighedOtherwise(String now, boolean refused) {
        county.put(
                "pack.yaml", HEAD + "modes: [{code: DEMOTION, zh: 降职, en: demotion" + now + "}]\n");
        assertThat(faults().isEmpty()).isEqualTo(!refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [voter]      | [voter, helper]              | false
                    [voter]      | []                           | true
                    [voter]      | [], permitted: "law:1"       | false
                    within: 3    | within: 5                    | false
                    within: 3    | within: 2                    | true
                    kinship      | witness                      | true
                    confidence: F| confidence: U                | true
                    """)
    void aLowerPackMayAddToRecusalButDropOnlyWhatAnArticlePermits(
            String old, String now, boolean refused) {
        county.put("recusal.yaml", RECUSAL.replace(old, now));
        assertThat(faults().isEmpty()).isEqualTo(!refused);
    }

    @Test
    void aPackMayNotOutlastTheOneItExtends() {
        county.put("pack.yaml", HEAD.replace("to: 2009-12-31", "to: null"));
        assertThat(faults()).anyMatch(fault -> fault.contains("is in force when the pack 'small'"));
    }

    @Test
    void aPackThatExtendsItselfOrAStrangerIsRefused() {
        county.put("pack.yaml", HEAD.replace("extends: small", "extends: county"));
        assertThat(faults()).anyMatch(fault -> fault.contains("'county' that it extends is not"));
        county.put("pack.yaml", HEAD.replace("extends: small", "extends: nobody"));
        assertThat(faults()).anyMatch(fault -> fault.contains("'nobody' that it extends is not"));
    }

    private static final String HEAD =
            """
            id: county
            extends: small
            title: {zh: 县包, en: county}
            issuer: {zh: 县委, en: committee}
            in-force: {from: 2005-01-01, to: 2009-12-31}
            confidence: F
            """;
    private static final String COUNT =
            "{id: count, zh: 数, en: count, kind: integer, comparator: \"%s\", values: "
                    + "[{from: 2005-01-01, value: %s, citation: \"law:1\"}], %s}";
    private static final String TIMERS =
            """
            timers:
              - {id: T1, zh: 复核, en: review, starts: DECISION, length: 30, unit: calendar-day,
                 then: REVIEW_ENDS, citation: "law:1", confidence: F}
            """;
    private static final String EFFECTS =
            """
            effects:
              - {id: E1, zh: 降职, en: demotion, measure: DEMOTION, bars: [promotion, rank], length: 12,
                 unit: month, from: effect-date, citation: "law:1", confidence: F}
            """;
    private static final String RECUSAL =
            """
            recusal:
              - {id: C1, relation: kinship, applies: [voter], within: 3, zh: 亲属, en: kin,
                 citation: "law:1", confidence: F}
            """;
}
