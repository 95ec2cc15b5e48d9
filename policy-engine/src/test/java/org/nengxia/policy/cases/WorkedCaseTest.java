package org.nengxia.policy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;

class WorkedCaseTest {

    private static SmallPack with(String cases) {
        return SmallPack.over("n", "n / m")
                .rule(">= ${count}", "-")
                .rule("-", ">= ${share}")
                .add("cases/small.xml", cases);
    }

    @Test
    void aPackWhoseCasesAreAnsweredAsExpectedIsReady() {
        assertThat(with(CASES).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <value>hit</value>          | <value>miss</value>        | case 1, column R1: the case (five of ten) expects miss but is answered hit
                    <value>undetermined</value> | <value>hit</value>         | expects hit but is answered undetermined
                    <value>dormant</value>      | <value>miss</value>        | expects miss but is answered dormant
                    <list/>                     | <value>-</value>           | NOTHING
                    "DEMOTION"                  | "REMOVAL"                  | NOTHING
                    name='R2'                   | name='R7'                  | the pack has no table or rule 'R7'
                    name='m'                    | name='z'                   | the fact catalogue has no 'z'
                    xsd:decimal'>5<             | xsd:decimal'>five<         | the value does not fit the type of the fact
                    2009-06-01                  | 2009-06-31                 | column as_of: is not a day
                    id='2'                      | id='1'                     | the number of the case stands twice
                    <value>hit</value>          | <value>maybe</value>       | must be hit, miss, undetermined or dormant
                    20160719                    | 20190719                   | is not a DMN TCK test case
                    </testCases>                | </testcases>               | is not XML that can be used
                    <component name='ground'><value>G1  | <component name='ground'><value>G2 | expects G2 (DEMOTION); G1 (DEMOTION) but is answered G1
                    """)
    void aBrokenCaseIsRefusedWithItsPlace(String old, String now, String reason) {
        String changed = CASES.replaceFirst(Pattern.quote(old), now);
        var faults = with(changed).faults();
        if ("NOTHING".equals(reason)) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .anyMatch(fault -> fault.contains(reason))
                    .allMatch(fault -> fault.startsWith("cases/small.xml"));
        }
    }

    private static final String CASES =
            """
            <testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:xsd="http://www.w3.org/2001/XMLSchema">
              <modelName>small.dmn</modelName>
              <testCase id='1'><description>five of ten</description>
                <inputNode name='n'><value xsi:type='xsd:decimal'>5</value></inputNode>
                <inputNode name='m'><value xsi:type='xsd:decimal'>10</value></inputNode>
                <resultNode name='R1'><expected><value>hit</value></expected></resultNode>
                <resultNode name='R2'><expected><value>hit</value></expected></resultNode>
                <resultNode name='small'><expected><list>
                  <item><component name='ground'><value>G1</value></component>
                    <component name='measures'><value>DEMOTION</value></component></item>
                  <item><component name='ground'><value>G1</value></component>
                    <component name='measures'><value>DEMOTION</value></component></item>
                </list></expected></resultNode></testCase>
              <testCase id='2'>
                <inputNode name='n'><value xsi:type='xsd:decimal'>4</value></inputNode>
                <inputNode name='m'><value xsi:nil='true'/></inputNode>
                <resultNode name='R2'><expected><value>undetermined</value></expected></resultNode>
                <resultNode name='small'><expected><list/></expected></resultNode></testCase>
              <testCase id='3'>
                <inputNode name='as_of'><value xsi:type='xsd:date'>2009-06-01</value></inputNode>
                <inputNode name='n'><value xsi:type='xsd:decimal'>9</value></inputNode>
                <resultNode name='R1'><expected><value>dormant</value></expected></resultNode></testCase>
            </testCases>
            """;
}
