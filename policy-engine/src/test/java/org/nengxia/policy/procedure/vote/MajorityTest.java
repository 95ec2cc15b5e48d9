package org.nengxia.policy.procedure.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    @ParameterizedTest
    @CsvSource({
        "over 1/2, 1, 1",
        "over 1/2, 4, 3",
        "over 1/2, 5, 3",
        "1/2, 4, 2",
        "2/3, 5, 4",
        "2/3, 6, 4",
        "over 2/3, 6, 5",
        "1/1, 7, 7"
    })
    void ofSoManyDueSoManyMustBeInFavour(String written, int due, int needed) {
        Majority majority = Majority.read(written).orElseThrow();
        assertThat(majority.needed(due)).isEqualTo(needed);
        assertThat(majority).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"over 1/1", "more", "over", "50%", "over 3/2", "''"})
    void whatIsNoMajorityIsNotRead(String written) {
        assertThat(Majority.read(written)).isEqualTo(Optional.empty());
    }

    @Test
    void moreThanAShareIsMoreThanAtLeastTheShare() {
        Majority half = Majority.read("1/2").orElseThrow();
        assertThat(half).isLessThan(Majority.USUAL);
        assertThat(Majority.USUAL).isLessThan(Majority.read("3/5").orElseThrow());
    }
}
