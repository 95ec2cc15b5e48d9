package org.nengxia.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.Dimension;
import org.nengxia.population.Effect;
import org.nengxia.population.Effect.Moved;
import org.nengxia.population.Group;
import org.nengxia.population.Shift;
import org.nengxia.population.kept.Banded;
import org.nengxia.population.kept.LaidOut;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleCountyTest
class ReformsTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);

    /// Whom the votes of the year's latest appraisal put between the two shares, counted apart.
    private static final String BETWEEN =
            """
            SELECT count(*) FROM (
                SELECT DISTINCT ON (cadre_id) cadre_id, votes_valid AS valid, votes_incompetent AS incompetent
                FROM evidence_view.appraisal WHERE held_on > DATE '2004-12-31' AND held_on <= DATE '2005-12-31'
                ORDER BY cadre_id, held_on DESC, number DESC
            ) a WHERE incompetent * 100 >= 20 * valid AND incompetent * 100 < 30 * valid AND valid > 0
            AND EXISTS (SELECT 1 FROM evidence_view.tenure t WHERE t.cadre_id = a.cadre_id AND t.is_leading
                AND t.began_on <= DATE '2005-12-31' AND (t.ended_on IS NULL OR t.ended_on > DATE '2005-12-31'))
            """;

    @Autowired private Reforms reforms;
    @Autowired private LaidOut population;
    @Autowired private JdbcClient database;

    @Test
    void aLawThatStaysAsItIsMovesNobody() {
        Effect same = tried(reform(Map.of()));
        assertThat(same.all().enter() + same.all().leave()).isZero();
        assertThat(same.before()).isEqualTo(same.after());
        assertThat(same.hitBefore()).isPositive();
    }

    @Test
    void aLowerShareOfVotesBringsInWhoeverStandsBetweenTheTwoShares() {
        Effect lower = tried(reform(Map.of("incompetent_vote_share", "20/100")));
        long between = database.sql(BETWEEN).query(Long.class).single();
        assertThat(between).isPositive();
        assertThat(hits(lower.after()) - hits(lower.before())).isEqualTo(between);
        assertThat(lower.all().leave()).isZero();
    }

    private static long hits(List<org.nengxia.population.Tally> tallies) {
        return tallies.stream()
                .filter(each -> each.rule().equals("K13-1"))
                .findFirst()
                .orElseThrow()
                .hits();
    }

    @Test
    void everybodyWhoMovesIsNamedAndEveryGroupingAddsUpToTheSame() {
        Reform reform = reform(Map.of("male_age", "54", "incompetent_vote_share", "20/100"));
        Effect effect = tried(reform);
        List<Moved> moved = reforms.moved(reform, Actor.COMMAND_LINE, 0, Integer.MAX_VALUE);
        assertThat(moved.stream().filter(Moved::enters)).hasSize((int) effect.all().enter());
        assertThat(moved.stream().filter(each -> !each.enters()))
                .hasSize((int) effect.all().leave());
        assertThat(effect.all().leave()).isPositive();
        for (Dimension by : effect.groups().keySet()) {
            List<Shift> groups = effect.groups().get(by);
            assertThat(groups.stream().mapToLong(Shift::cadres).sum())
                    .isEqualTo(effect.all().cadres());
            assertThat(groups.stream().mapToLong(Shift::enter).sum())
                    .isEqualTo(effect.all().enter());
            assertThat(groups.stream().mapToLong(Shift::leave).sum())
                    .isEqualTo(effect.all().leave());
            assertThat(groups.stream().mapToLong(Shift::stay).sum()).isEqualTo(effect.all().stay());
        }
    }

    @Test
    void thePastIsToldQuarterByQuarterSinceTheLawWasInForce() {
        var past = reforms.past(reform(Map.of("male_age", "54")), Actor.COMMAND_LINE);
        assertThat(past).hasSize(12);
        assertThat(past.getFirst().day()).isEqualTo(LocalDate.of(2003, 3, 31));
        assertThat(past.getLast().day()).isEqualTo(DAY);
        assertThat(past).allMatch(each -> each.all().enter() == 0);
    }

    @Test
    void whatCannotBeTriedIsRefused() {
        assertThat(refused(reform(Map.of("no_such", "1")))).isEqualTo("reform.unknownParameter");
        assertThat(refused(reform(Map.of("incompetent_vote_share", "25%"))))
                .isEqualTo("reform.value");
        assertThat(refused(new Reform("no-pack", DAY, Map.of(), Optional.empty())))
                .isEqualTo("reform.unknownPack");
        assertThat(refused(new Reform("county-seed", DAY, Map.of(), Optional.of("national-2022"))))
                .isEqualTo("reform.notInForce");
        LocalDate early = LocalDate.of(1999, 1, 1);
        assertThat(refused(new Reform("county-seed", early, Map.of(), Optional.empty())))
                .isEqualTo("reform.notInForce");
    }

    @Test
    void aPackThatIsNotLawOnTheDayIsReadAsIfItWereOnlyWhenSomebodySaysSo() {
        Reform coming = new Reform("county-seed", DAY, Map.of(), Optional.of("national-2022"));
        assertThat(refused(coming)).isEqualTo("reform.notInForce");
        Effect effect = tried(coming.readAsIf());
        assertThat(effect.to().pack().inForceOn(DAY)).isFalse();
        assertThat(effect.to().rules()).isNotEmpty();
        assertThat(effect.to().day()).isEqualTo(DAY);
        assertThat(effect.after()).hasSameSizeAs(effect.to().rules());
    }

    @Test
    void aPackThatIsLawOnTheDayIsTheSameReadAsIfItWere() {
        Reform in = reform(Map.of("male_age", "54"));
        assertThat(tried(in.readAsIf())).isEqualTo(tried(in));
    }

    @Test
    void inEveryGroupWhoEntersLessWhoLeavesIsTheDifference() {
        Effect effect = tried(reform(Map.of("male_age", "50", "incompetent_vote_share", "45/100")));
        assertThat(effect.all().enter()).isPositive();
        assertThat(effect.all().leave()).isPositive();
        effect.groups()
                .forEach((by, shifts) -> {
                    Map<String, Long> before = hitAlone(effect.from(), by);
                    Map<String, Long> after = hitAlone(effect.to(), by);
                    for (Shift each : shifts) {
                        assertThat(each.enter() - each.leave())
                                .isEqualTo(
                                        after.getOrDefault(each.key(), -1L)
                                                - before.getOrDefault(each.key(), -1L));
                    }
                });
    }

    /// How many of each group one law hits, asked about without the other.
    private Map<String, Long> hitAlone(PackOnDay law, Dimension by) {
        return population.ask(DAY, Actor.COMMAND_LINE, all -> all.groups(law, by)).stream()
                .collect(Collectors.toMap(Group::key, Group::hit));
    }

    @Test
    void aDayToComeAndAValueOutOfRangeAreRefused() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        assertThat(refused(new Reform("county-seed", tomorrow, Map.of(), Optional.empty())))
                .isEqualTo("reform.toCome");
        assertThat(refused(reform(Map.of("incompetent_vote_share", "101/100"))))
                .isEqualTo("reform.range");
        assertThat(refused(reform(Map.of("male_age", "121")))).isEqualTo("reform.range");
    }

    @Test
    void soFewThatTheyCouldBeRecognisedAreToldAsABand() {
        assertThat(List.of(Banded.of(0), Banded.of(1), Banded.of(4), Banded.of(5)))
                .containsExactly("0", "1-4", "1-4", "5");
    }

    private static Reform reform(Map<String, String> values) {
        return new Reform("county-seed", DAY, values, Optional.empty());
    }

    private Effect tried(Reform reform) {
        return ((ReformOutcome.Tried) reforms.effect(reform, Actor.COMMAND_LINE)).effect();
    }

    private String refused(Reform reform) {
        return ((ReformOutcome.Refused) reforms.effect(reform, Actor.COMMAND_LINE)).refusal().key();
    }
}
