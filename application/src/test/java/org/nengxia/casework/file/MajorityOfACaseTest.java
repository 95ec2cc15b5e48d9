package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.MEMBER;
import static org.nengxia.casework.file.Cast.vote;

import org.junit.jupiter.api.Test;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;

/// How many votes carry stands in the pack, not in the product.
class MajorityOfACaseTest {
    private static final Majority TWO_THIRDS = Majority.read("2/3").orElseThrow();

    private static Story beforeTheVote(Pack pack) {
        return Story.of(pack, "demotion", "K12")
                .recusals()
                .verified()
                .heard()
                .answered()
                .proposed("DEMOTION");
    }

    @Test
    void threeOfFiveCarryWhereMoreThanHalfIsAskedAndNotWhereTwoThirdsAre() {
        Story half = beforeTheVote(Story.pack("county-seed")).then(MEMBER, vote(3, 2, 0));
        assertThat(half.file.progress().open("decide")).isPresent();
        Story more = beforeTheVote(CountyPack.but("over 1/2", "2/3"));
        more.then(MEMBER, vote(TWO_THIRDS, 3, 2, 0));
        assertThat(more.file.progress().open("decide")).isEmpty();
        Story carried = beforeTheVote(CountyPack.but("over 1/2", "2/3"));
        carried.then(MEMBER, vote(TWO_THIRDS, 4, 1, 0));
        assertThat(carried.file.progress().open("decide")).isPresent();
    }

    @Test
    void aVoteCountedByAnotherMajorityThanTheProceduresIsRefused() {
        Story story = beforeTheVote(CountyPack.but("over 1/2", "2/3"));
        assertThat(story.refused(MEMBER, vote(3, 2, 0))).containsExactly("casework.majority");
    }

    @Test
    void aDrawingThatSaysNothingAsksForMoreThanHalfAndSoDoesAVoteKeptBeforeItCouldSay() {
        Story story = beforeTheVote(CountyPack.but(" majority=\"over 1/2\"", ""));
        assertThat(story.then(MEMBER, vote(3, 2, 0)).file.progress().open("decide")).isPresent();
        assertThat(vote(2, 2, 0).outcome()).isEqualTo(Outcome.NOT_CARRIED);
    }
}
