package org.nengxia.sample.assess;

import org.jspecify.annotations.Nullable;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.write.Row;

/// The count of one appraisal.
///
/// @param validKnown whether the count of valid ballots was written down
record Ballot(int issued, int returned, int valid, boolean validKnown, Votes votes) {

    /// How the valid ballots divide.
    record Votes(int excellent, int competent, int basic, int incompetent, int abstained) {}

    /// A count in which so many of the valid ballots say not competent.
    static Ballot of(int valid, int incompetent, Dice dice) {
        int returned = valid + dice.between(0, 3);
        int issued = returned + dice.between(0, 4);
        int left = valid - incompetent;
        int abstained = Math.min(left, dice.between(0, 2));
        int basic = (left - abstained) * dice.between(0, 12) / 100;
        int excellent = (left - abstained - basic) * dice.between(10, 45) / 100;
        int competent = left - abstained - basic - excellent;
        return new Ballot(
                issued,
                returned,
                valid,
                true,
                new Votes(excellent, competent, basic, incompetent, abstained));
    }

    Ballot withoutValid() {
        return new Ballot(issued, returned, valid, false, votes);
    }

    Row on(Row row) {
        @Nullable Integer known = validKnown ? valid : null;
        return row.with("issued", issued)
                .with("returned", returned)
                .with("valid", known)
                .with("excellent", votes.excellent())
                .with("competent", votes.competent())
                .with("basic", votes.basic())
                .with("incompetent", votes.incompetent())
                .with("abstained", votes.abstained());
    }
}
