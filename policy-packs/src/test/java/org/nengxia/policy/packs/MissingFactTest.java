package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.policy.packs.County.answer;
import static org.nengxia.policy.packs.County.blameless;
import static org.nengxia.policy.packs.County.changed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.pack.Pack;

/// For each rule of every pack a person who is hit; then one fact goes missing at a time.
class MissingFactTest {

    private static final String HITS =
            """
            county-seed 2005-12-31
            K13-1 incompetent_votes=30
            E2-1 places_from_last=0
            K08-1 places_from_last=1 places_from_last_previous=0
            K11-1 annual_grade=INCOMPETENT
            K11-2 annual_grade=BASICALLY_COMPETENT annual_grade_previous=BASICALLY_COMPETENT
            K12-1 team_grade=POOR
            K12-2 team_grade=AVERAGE team_grade_previous=AVERAGE
            K07-1 target_met=false target_met_previous=false
            K05-1 integrity_result=FAIL
            K10-1 veto_repeated=true
            K14-1 sanction_serious=true adjustment_recommended=true
            K16-1 absence_run_days=12
            K16-2 absence_year_days=25
            C1-1 birth_date=1953-12-31
            C1-2 sex=F birth_date=1955-12-31
            K15-1 on_sick_leave=true sick_leave_certified=true sick_leave_since=2004-12-31
            national-2015 2019-12-31
            UD15-HL-1 on_sick_leave=true sick_leave_since=2018-12-31
            SL-08-1 annual_grade=INCOMPETENT
            LAW-88-1-1 annual_grade=INCOMPETENT annual_grade_previous=INCOMPETENT
            LAW-88-5-1 absence_run_days=16
            LAW-88-5-2 absence_year_days=31
            UD15-DL-1 removed_by_sanction=true
            UD15-DL-2 adjustment_recommended=true
            national-2022 2023-12-31
            UD22-14-1 on_sick_leave=true sick_leave_since=2022-12-31
            CA-06-1 annual_grade=BASICALLY_COMPETENT
            CA-07-1 annual_grade=INCOMPETENT
            LAW-88-1-1 annual_grade=INCOMPETENT annual_grade_previous=INCOMPETENT
            UD22-08-1 target_met=false
            LAW-88-5-1 absence_run_days=16
            LAW-88-5-2 absence_year_days=31
            UD22-SN-1 removed_by_sanction=true
            UD22-SN-2 adjustment_recommended=true
            """;

    private static final Outcome HIT = new Outcome.Hit();

    record Hit(String pack, LocalDate day, String rule, String facts) {}

    static List<Hit> hits() {
        String[] pack = {"", ""};
        return HITS.lines()
                .map(line -> line.split(" ", 2))
                .filter(words -> {
                    boolean heading = words[1].indexOf('=') < 0;
                    if (heading) {
                        pack[0] = words[0];
                        pack[1] = words[1];
                    }
                    return !heading;
                })
                .map(words -> new Hit(pack[0], LocalDate.parse(pack[1]), words[0], words[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hits")
    void aMissingFactIsNeverAMiss(Hit hit) {
        Pack pack = County.packs().pack(hit.pack).orElseThrow();
        FactSheet sheet = changed(blameless(hit.day), hit.facts);
        assertThat(answer(pack, hit.rule, sheet).outcome()).isEqualTo(HIT);
        Set<String> read = new TreeSet<>();
        answer(pack, hit.rule, sheet).facts().forEach(reading -> read.add(reading.fact()));
        assertThat(read).contains("holds_leading_post");
        for (String fact : read) {
            assertThat(answer(pack, hit.rule, sheet.with(fact, null)).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(fact)));
        }
    }

    @Test
    void everyRuleInForceHasSomebodyWhoIsHit() {
        List<Hit> hits = hits();
        assertThat(hits.stream().map(Hit::pack).collect(Collectors.toSet()))
                .hasSize(County.packs().ready().size());
        for (Pack pack : County.packs().ready()) {
            Stream<Hit> ofPack = hits.stream().filter(hit -> hit.pack.equals(pack.id()));
            LocalDate day =
                    hits.stream()
                            .filter(h -> h.pack.equals(pack.id()))
                            .findFirst()
                            .orElseThrow()
                            .day;
            assertThat(ofPack.map(Hit::rule))
                    .containsExactlyInAnyOrderElementsOf(
                            PackOnDay.of(pack, day).rules().stream().map(RuleInForce::id).toList());
        }
    }
}
