package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedures;

class AppealRoutesTest {

    static List<Pack> shipped() {
        return County.packs().ready();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noOrganIsInventedForTheAppealsOfLeadingMembers(Pack pack) {
        Procedures all = pack.provisions().procedures();
        assertThat(all.appealOrgans(true)).isEmpty();
        assertThat(all.appealOrgans(false)).hasSize(1);
    }
}
