package org.nengxia.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class SweepsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);

    @Autowired Sweeps sweeps;
    @Autowired Ledger ledger;
    @Autowired Records records;

    private long voted;
    private long unknown;

    @BeforeEach
    void aCadreVotedAgainstAndOneOfWhomLittleIsKnown() {
        records.none();
        records.unit("U1");
        voted = records.cadre("欧阳明");
        records.tenure(voted, records.post("U1", true), "2003-01-01");
        appraisal(voted, 118, 37);
        unknown = records.cadre("阿·力");
        records.tenure(unknown, records.post("U1", false), "2003-01-01");
    }

    private void appraisal(long cadre, int valid, int incompetent) {
        records.put(
                "assessment.appraisal",
                "cadre_id",
                cadre,
                "unit",
                "U1",
                "year",
                2005,
                "held_on",
                "2005-01-14",
                "kind",
                "ANNUAL",
                "issued",
                124,
                "returned",
                121,
                "valid",
                valid,
                "excellent",
                10,
                "competent",
                valid - 10 - incompetent,
                "basic",
                0,
                "incompetent",
                incompetent,
                "abstained",
                0);
    }

    private SweepRun run() {
        return switch (sweeps.run("county-seed", YEAR_END, Actor.COMMAND_LINE)) {
            case SweepOutcome.Done(SweepRun run) -> run;
            case SweepOutcome.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    @Test
    void whoReachesTheShareIsNominatedByThatRuleOnTheFactsOfTheDay() {
        SweepRun run = run();
        Nomination nomination = sweeps.answer(run, voted, "K13-1").orElseThrow();
        assertThat(nomination.found()).isEqualTo(Found.HIT);
        assertThat(nomination.number()).isEqualTo("N-2005-0001");
        assertThat(nomination.day()).contains(LocalDate.of(2005, 1, 14));
        assertThat(nomination.facts().values()).hasSize(3);
        assertThat(nomination.unit()).contains("U1局");
    }

    @Test
    void ofWhomNoVotesAreKnownIsUndeterminedAndTheMissingFactsAreNamed() {
        Nomination answer = sweeps.answer(run(), unknown, "K13-1").orElseThrow();
        assertThat(answer.found()).isEqualTo(Found.UNDETERMINED);
        assertThat(answer.missing()).containsExactly("incompetent_votes", "votes_valid");
    }

    @Test
    void everybodyIsCountedUnderEveryRule() {
        SweepRun run = run();
        assertThat(run.cadres()).isEqualTo(2);
        assertThat(run.counts())
                .hasSize(16)
                .allMatch(each -> each.hits() + each.undetermined() + each.misses() == 2);
        assertThat(sweeps.count(run, NominationFilter.ALL).answers())
                .isEqualTo(run.hits() + run.undetermined());
    }

    @Test
    void runAgainTheAnswersAreTheSameAndTheRunSaysSo() {
        SweepRun first = run();
        SweepRun second = run();
        assertThat(second.answersHash()).isEqualTo(first.answersHash());
        assertThat(second.sameAs()).contains(first.id());
        assertThat(numbers(second)).isEqualTo(numbers(first));
    }

    private List<String> numbers(SweepRun run) {
        return sweeps.answers(run, NominationFilter.ALL, "number", 0, 100).stream()
                .map(each -> each.number() + each.rule() + each.cadreId() + each.facts())
                .toList();
    }

    @Test
    void aChangedVoteChangesTheAnswers() {
        SweepRun first = run();
        appraisal(unknown, 100, 29);
        SweepRun second = run();
        assertThat(second.sameAs()).isEmpty();
        assertThat(sweeps.answer(second, unknown, "K13-1")).isEmpty();
        assertThat(sweeps.answer(first, unknown, "K13-1")).isPresent();
    }

    @Test
    void beforeThePackIsInForceNothingRuns() {
        var outcome = sweeps.run("county-seed", LocalDate.of(2002, 3, 31), Actor.COMMAND_LINE);
        assertThat(outcome).isInstanceOf(SweepOutcome.Refused.class);
        assertThat(sweeps.runs()).isEmpty();
    }

    @Test
    void eachRunLeavesOneEntryInTheLedger() {
        long before = ledger.count(EntryFilter.ALL);
        run();
        assertThat(ledger.count(EntryFilter.ALL)).isEqualTo(before + 1);
    }
}
