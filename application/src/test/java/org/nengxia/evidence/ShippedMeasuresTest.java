package org.nengxia.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.regulation.Regulations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class ShippedMeasuresTest {
    @Autowired Regulations regulations;
    @Autowired Evidence evidence;
    @Autowired Records records;

    @Test
    void everyMeasureThatAPackLetsPeopleTakeOfAPersonCanBeRecorded() {
        records.none();
        records.unit("U1");
        long cadre = records.cadre("欧阳明");
        String source = records.grade(cadre, "G1", "2005-12-20");
        List<String> measures =
                Stream.of("county-seed", "national-2015", "national-2022")
                        .flatMap(id -> measures(regulations.pack(id).orElseThrow()))
                        .distinct()
                        .toList();
        measures.forEach(measure -> records.handling(cadre, measure, source));
        assertThat(evidence.handlings(cadre))
                .extracting(Handling::measure)
                .containsExactlyInAnyOrderElementsOf(measures)
                .hasSizeGreaterThan(9)
                .allMatch(measure -> Measures.ALL.words().containsKey(measure));
    }

    private static Stream<String> measures(Pack pack) {
        return Stream.concat(
                pack.modes().stream().filter(Mode::exclusive).map(Mode::code),
                pack.provisions().procedures().procedures().stream()
                        .filter(procedure -> procedure.subject() == Procedure.Subject.CADRE)
                        .flatMap(procedure -> procedure.measures().stream()));
    }
}
