package org.nengxia.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;

class PackRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    n     | x > 3        | outside the language
                    n     | "A"          | does not fit the type
                    n     | 2.5          | does not fit the type
                    t     | < "A"        | never more or less
                    b     | > true       | never more or less
                    t     | not("A")     | may not stand over a fact that can be missing
                    n / m | not(1)       | may not stand over a fact that can be missing
                    n     | >= ${nope}   | there is no parameter 'nope'
                    n     | > ${count}   | is stored with >=
                    n     | >= ${share}  | cannot be held against 'n'
                    n / m | "A"          | does not fit the type
                    d     | <= ${count}  | cannot be held against 'd'
                    d     | < 3          | does not fit the type
                    n     | [5..3]       | ends before it begins
                    n     | -            | would hit everybody
                    q     | 1            | the fact catalogue has no 'q'
                    n / t | 1            | numeric facts only
                    n * m | 1            | fact / fact or fact - fact only
                    """)
    void anUnlawfulCellIsRefusedWithItsPlace(String column, String cell, String reason) {
        List<String> faults = SmallPack.over(column).rule(cell).faults();
        assertThat(faults)
                .hasSize(cell.startsWith("> ") && "n".equals(column) ? 1 : faults.size())
                .anyMatch(fault -> fault.contains(reason))
                .allMatch(fault -> fault.contains("tables/small.dmn, table small"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(
                        SmallPack.over("n", "t")
                                .rule("x", "y")
                                .rule("1", "2")
                                .edit("pack.yaml", "confidence: F\ntables", "tables")
                                .edit("parameters.yaml", "30/100", "30%")
                                .faults())
                .hasSize(6)
                .anyMatch(fault -> fault.contains("rule R1, column n"))
                .anyMatch(fault -> fault.contains("rule R2, column t"))
                .anyMatch(fault -> fault.contains("'confidence' is missing"))
                .anyMatch(fault -> fault.contains("a share is 30/100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pack.yaml       | channel: assessment | channel: gossip | does not know 'gossip'
                    pack.yaml       | notes: []           | notes: {}       | must be a list
                    pack.yaml       | notes: []           | nots: []        | is not a key here
                    pack.yaml       | to: 2010-12-31      | to: 2001-01-01  | before the pack comes
                    pack.yaml       | from: 2002-04-01    | from: 2002-02-30| is not a day
                    pack.yaml       | id: G1              | id: G2          | 'G1' is not in the pack
                    pack.yaml       | code: DEMOTION      | code: OTHER     | measure 'DEMOTION'
                    pack.yaml       | id: small, file     | id: big, file   | is not in tables/small
                    pack.yaml       | article: "law:1"    | article: "law:2"| 'law:2' cited by 'G1'
                    pack.yaml       | id: small           | id: [           | is not YAML
                    parameters.yaml | 2005-01-01          | 2002-04-01      | two values from
                    parameters.yaml | id: third           | id: share       | 'share' stands twice
                    parameters.yaml | 2002-04-01          | 2003-04-01      | has no value on the day
                    parameters.yaml | 1/3                 | 1/0             | does not fit
                    sources/law.yaml| id: "1"             | id: "2"         | 'law:1' is not in sources
                    """)
    void aFaultInAFileOfThePackIsRefused(
            String file, String old, String replacement, String reason) {
        assertThat(SmallPack.over("n").rule(">= ${count}").edit(file, old, replacement).faults())
                .anyMatch(fault -> fault.contains(reason));
    }

    @Test
    void aRuleWithoutArticleIsRefused() {
        assertThat(
                        SmallPack.over("n")
                                .ruleWritten(SmallPack.ruleXml("R1", "", List.of("1")))
                                .faults())
                .singleElement()
                .asString()
                .contains("rule R1: has no source");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        String rule = SmallPack.ruleXml("R1", "law:1", List.of("1"));
        assertThat(SmallPack.over("n").ruleWritten(rule).ruleWritten(rule).faults())
                .singleElement()
                .asString()
                .contains("'R1' stands twice among rules");
    }

    @Test
    void aRuleWithTooFewCellsIsRefused() {
        assertThat(SmallPack.over("n", "m").rule("1").faults())
                .anyMatch(fault -> fault.contains("not as many cells"));
    }

    @Test
    void theHashChangesWithAnyByte() {
        PackFiles one = SmallPack.over("n").rule("1").files();
        PackFiles other = SmallPack.over("n").rule("2").files();
        assertThat(one.hash()).hasSize(64).isNotEqualTo(other.hash());
    }
}
