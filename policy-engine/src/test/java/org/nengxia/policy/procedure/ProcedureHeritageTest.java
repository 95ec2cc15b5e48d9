package org.nengxia.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.Label;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.diff.PackDiff;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.Packs;

/// A lower pack takes procedures over, and may only write them anew so that they guard more.
class ProcedureHeritageTest {

    private static final String HEAD =
            """
            id: county
            extends: small
            title: {zh: 县包, en: county}
            issuer: {zh: 县委, en: committee}
            in-force: {from: 2003-01-01, to: 2009-12-31}
            confidence: F
            """;
    private final Map<String, String> county = new LinkedHashMap<>(Map.of("pack.yaml", HEAD));

    private Packs packs() {
        return Packs.of(
                List.of(PackFiles.of("county", county), SmallProcedure.lawful().files().files()),
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

    private void procedure(SmallProcedure own, String permitted) {
        county.put(
                "procedures.yaml",
                """
                procedures:
                  - {id: demotion, zh: 降职, en: demotion, kind: adjustment, measures: [DEMOTION],
                     citation: "law:1", confidence: F%s}
                """
                        .formatted(permitted));
        county.put("procedures/demotion.bpmn", Sketch.bpmn("demotion", own.sketch()));
    }

    @Test
    void aLowerPackTakesTheProceduresOver() {
        Pack pack = laid();
        assertThat(pack.provisions().procedures().procedures()).hasSize(1);
        assertThat(pack.overrides()).isEmpty();
    }

    @Test
    void aStricterProcedureIsListedAsAnOverride() {
        procedure(SmallProcedure.lawful().but("persons=\"2\"", "persons=\"3\""), "");
        assertThat(laid().overrides())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.row()).isEqualTo(Row.PROCEDURE);
                    assertThat(each.looser()).isFalse();
                    assertThat(each.now().en()).contains("verify: verify department x3 [report]");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    papers="report" | persons="2"
                    quorum="2/3" | quorum="3/5"
                    majority="3/5" | majority="over 1/2"
                    due late3 longer ref="T-AP-ext" | due late3 longer ref="T-AP-dec"
                    """)
    void aLooserProcedureNeedsAnArticleThatPermitsIt(String superior, String lower) {
        SmallProcedure own = SmallProcedure.lawful();
        own =
                superior.startsWith("papers")
                        ? own.but(" " + superior, "")
                        : own.but(superior, lower);
        procedure(own, "");
        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .contains(
                                        "row demotion: is looser than in the superior pack 'small'"));
        procedure(own, ", permitted: \"law:1\"");
        assertThat(faults()).noneMatch(fault -> fault.contains("is looser"));
    }

    @Test
    void aLowerProcedureWithoutAnActOfTheSuperiorOneIsLooser() {
        var without = SmallProcedure.lawful().but("*=clear", "*=closed");
        procedure(without.but("task clear clear department : closed", ""), "");
        assertThat(faults())
                .anyMatch(fault -> fault.contains("row demotion: is looser"))
                .noneMatch(fault -> fault.contains("element"));
    }

    @Test
    void aKindThatRequiresLessIsLooser() {
        String kind =
                """
                kinds:
                  - code: adjustment
                    zh: 调整
                    en: adjustment
                    requires: [{obligation: heard, citation: "law:1", confidence: F}]
                """;
        county.put("procedures.yaml", kind + "    permitted: \"law:1\"\n");
        assertThat(faults()).noneMatch(fault -> fault.contains("is looser"));
        county.put("procedures.yaml", kind);
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).contains("row adjustment: is looser"))
                .anySatisfy(
                        fault -> assertThat(fault).contains("add to requires: decision-issued"));
    }

    @Test
    void aChangedProcedureIsToldByTheDifferenceOfTwoPacks() {
        Pack was = SmallProcedure.lawful().files().pack();
        Pack now = SmallProcedure.lawful().but("persons=\"2\"", "persons=\"4\"").files().pack();
        assertThat(PackDiff.between(was, now))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.row()).isEqualTo(Row.PROCEDURE);
                    assertThat(change.id()).isEqualTo("demotion");
                });
        assertThat(PackDiff.between(was, was)).isEmpty();
    }
}
