package org.nengxia.policy.pack;

import java.util.Optional;
import java.util.OptionalInt;
import org.nengxia.policy.Label;
import org.nengxia.policy.rank.Consequence;

/// A mode of adjustment (调整方式) or other measure that people may decide on. `adjustment` tells the
/// pack's modes of adjustment from other measures such as removal or admonition; of two `exclusive`
/// ones only one can be taken of a person, so rules that ask for different ones need a priority.
/// `weight` says how much of a person's post and rank the measure touches, 1 (least) to 9; where
/// the pack gives none, whether another is heavier cannot be told. `consequence` says what it does
/// to post and level; where the pack does not say, people fix it.
public record Mode(
        String code,
        Label title,
        boolean adjustment,
        boolean exclusive,
        OptionalInt weight,
        Optional<Consequence> consequence) {

    /// The lightest measure.
    public static final int LIGHTEST = 1;

    /// The heaviest measure.
    public static final int HEAVIEST = 9;
}
