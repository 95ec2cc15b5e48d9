package org.nengxia.policy.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;

class ConflictTest {

    /// Two rules over one column; the first asks for demotion, the second for removal.
    private static SmallPack clash(String column, String one, String other) {
        return SmallPack.over(column)
                .rule(one)
                .ruleWritten(
                        SmallPack.ruleXml("R2", "law:1", List.of(other))
                                .replace("\"DEMOTION\"", "\"REMOVAL\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    n     | > 3        | < 5        | true
                    n     | > 3        | < 3        | false
                    n     | >= 3       | <= 3       | true
                    n     | > 3        | <= 3       | false
                    n     | [1..3]     | [3..5]     | true
                    n     | [1..3)     | [3..5]     | false
                    n     | 1, 2       | 3, 4       | false
                    n     | 1, 2       | [2..4]     | true
                    n     | 1, 2       | > 2        | false
                    c     | "A"        | "B"        | false
                    c     | "A"        | not("A")   | false
                    c     | "A"        | not("B")   | true
                    c     | not("A")   | not("B")   | true
                    b     | true       | false      | false
                    n / m | >= ${share}| > ${third} | true
                    n / m | >= ${share}| < 0.3      | false
                    d     | <= ${age}  | > date("2000-01-01") | false
                    """)
    void rulesClashUnlessNoPersonCanMeetBoth(
            String column, String one, String other, boolean refused) {
        assertThat(clash(column, one, other).faults().isEmpty()).isEqualTo(!refused);
    }

    @Test
    void aClashNamesBothRulesAndTheirMeasures() {
        assertThat(clash("n", "> 3", "> 5").faults())
                .containsExactly(
                        "tables/small.dmn, table small, rule R1, column measures: may hit the same"
                                + " person as rule R2 and the measures exclude one another (DEMOTION"
                                + " against REMOVAL); say under priority in pack.yaml which comes"
                                + " first.");
    }

    @ParameterizedTest
    @CsvSource({"REMOVAL,DEMOTION", "DEMOTION,REMOVAL"})
    void aPrioritySettlesAClash(String first, String over) {
        assertThat(
                        clash("n", "> 3", "> 5")
                                .edit(
                                        "pack.yaml",
                                        "notes: []",
                                        "priority: [{first: %s, over: [%s], citation: \"law:1\"}]"
                                                .formatted(first, over))
                                .faults())
                .isEmpty();
    }

    @Test
    void aMeasureThatGoesWithAnyMakesNoClash() {
        SmallPack pack = clash("n", "> 3", "> 5").edit("pack.yaml", ", exclusive: true", "");
        assertThat(pack.faults()).isEmpty();
    }

    @Test
    void rulesClashOnlyWhileBothAreAwake() {
        SmallPack pack = clash("n", ">= ${count}", "> 5");
        assertThat(pack.faults()).hasSize(1);
        pack.edit("pack.yaml", "notes: []", "rules: [{id: R1, confidence: U}]");
        assertThat(pack.faults()).isEmpty();
    }
}
