package org.nengxia.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealRouteTest {

    private static SmallProcedure organ(String whose) {
        return SmallProcedure.lawful().but("office: appeal-organ", "office: appeal-organ" + whose);
    }

    @ParameterizedTest
    @CsvSource({"'',1,1", "', for: other',0,1", "', for: leading-member',1,0"})
    void theOrganOfAppealDependsOnWhoseCaseItIs(String whose, int leading, int other) {
        Procedures all = organ(whose).files().pack().provisions().procedures();
        assertThat(all.appealOrgans(true)).hasSize(leading);
        assertThat(all.appealOrgans(false)).hasSize(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office: appeal-organ  | office: appeal-organ, for: nobody | does not know"
                        + " 'nobody'",
                "office: person        | office: person, for: other        | appeal-organ only"
            })
    void whoseAppealsIsSaidOfOrgansOfAppealOnly(String was, String now, String refusal) {
        assertThat(SmallProcedure.lawful().but(was, now).faults())
                .anyMatch(fault -> fault.contains(refusal));
    }
}
