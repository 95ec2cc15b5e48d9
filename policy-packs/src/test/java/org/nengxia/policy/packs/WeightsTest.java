package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.policy.pack.Heavier;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;

class WeightsTest {

    static List<Pack> shipped() {
        return County.packs().ready();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyMeasureThatAProcedureAboutAPersonLeadsToIsWeighed(Pack pack) {
        assertThat(pack.provisions().procedures().procedures())
                .filteredOn(procedure -> procedure.subject() == Procedure.Subject.CADRE)
                .flatMap(procedure -> procedure.measures())
                .allMatch(code -> pack.mode(code).orElseThrow().weight().isPresent());
        assertThat(pack.modes()).filteredOn(Mode::exclusive).allMatch(m -> m.weight().isPresent());
    }

    @Test
    void aMeasureWeighsTheSameInEveryPack() {
        var weights =
                shipped().stream()
                        .flatMap(pack -> pack.modes().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Mode::code,
                                        Collectors.mapping(Mode::weight, Collectors.toSet())));
        assertThat(weights).allSatisfy((_, each) -> assertThat(each).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "county-seed,   REMOVAL,    DEMOTION,        HEAVIER",
        "county-seed,   ADMONITION, CONVERSION,      NOT_HEAVIER",
        "county-seed,   DEMOTION,   LEVEL_TRANSFER,  UNDETERMINED",
        "national-2022, DEMOTION,   RANK_CONVERSION, HEAVIER",
        "national-2022, DISMISSAL,  REMOVAL,         UNDETERMINED"
    })
    void appealIsToldWhatWouldBeHeavier(String id, String now, String was, Heavier heavier) {
        assertThat(County.packs().pack(id).orElseThrow().heavier(now, was)).isEqualTo(heavier);
    }
}
