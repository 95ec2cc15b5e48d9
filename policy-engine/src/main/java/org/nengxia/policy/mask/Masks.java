package org.nengxia.policy.mask;

import java.util.Arrays;

/// What all rules in force say of one cadre: a bit a rule for hits, a bit a rule for what is
/// undetermined; a rule with neither is a miss. Rules stand in the law's order.
public final class Masks {

    private final long[] hit;
    private final long[] undetermined;

    private Masks(long[] hit, long[] undetermined) {
        this.hit = hit;
        this.undetermined = undetermined;
    }

    /// Masks of so many rules, each a miss.
    public static Masks ofMisses(int rules) {
        int words = MaskPlace.words(rules);
        return new Masks(new long[words], new long[words]);
    }

    /// Masks as a database told them, as many words for hits as for what is undetermined.
    public static Masks ofWords(long[] hit, long[] undetermined) {
        if (hit.length != undetermined.length) {
            throw new IllegalArgumentException(
                    hit.length + " words of hits, " + undetermined.length + " of undetermined");
        }
        return new Masks(hit.clone(), undetermined.clone());
    }

    /// Marks a rule, by its position, as a hit.
    public void hit(int rule) {
        hit[rule / MaskPlace.RULES_A_WORD] |= 1L << (rule % MaskPlace.RULES_A_WORD);
    }

    /// Marks a rule, by its position, as undetermined.
    public void undetermined(int rule) {
        undetermined[rule / MaskPlace.RULES_A_WORD] |= 1L << (rule % MaskPlace.RULES_A_WORD);
    }

    /// Whether the rule at a position is a hit.
    public boolean isHit(int rule) {
        MaskPlace place = MaskPlace.of(rule);
        return (hit[place.word()] & place.bit()) != 0;
    }

    /// Whether the rule at a position is undetermined.
    public boolean isUndetermined(int rule) {
        MaskPlace place = MaskPlace.of(rule);
        return (undetermined[place.word()] & place.bit()) != 0;
    }

    /// How many words each mask has.
    public int words() {
        return hit.length;
    }

    /// A word of the hits, counted from 0.
    public long hitWord(int word) {
        return hit[word];
    }

    /// A word of what is undetermined, counted from 0.
    public long undeterminedWord(int word) {
        return undetermined[word];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Masks masks
                && Arrays.equals(hit, masks.hit)
                && Arrays.equals(undetermined, masks.undetermined);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(hit) + Arrays.hashCode(undetermined);
    }

    @Override
    public String toString() {
        return "hit " + Arrays.toString(hit) + ", undetermined " + Arrays.toString(undetermined);
    }
}
