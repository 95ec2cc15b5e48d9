package org.nengxia.policy.mask;

/// Where a rule stands in the masks of its law: the word, counted from 0, and the one bit set in
/// it. A word holds 31 rules, so that hits and what is undetermined fit into one BIGINT of a
/// database while they are computed, and neither is ever negative.
public record MaskPlace(int word, long bit) {

    /// How many rules a word holds.
    public static final int RULES_A_WORD = 31;

    /// The place of a rule by its position among the rules in force, counted from 0.
    public static MaskPlace of(int rule) {
        return new MaskPlace(rule / RULES_A_WORD, 1L << (rule % RULES_A_WORD));
    }

    /// How many words so many rules need: 1 for 31 rules and fewer, 2 for 32.
    public static int words(int rules) {
        return Math.max(1, (rules + RULES_A_WORD - 1) / RULES_A_WORD);
    }
}
