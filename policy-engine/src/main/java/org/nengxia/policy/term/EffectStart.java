package org.nengxia.policy.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// From when an effect period is counted.
public enum EffectStart {
    /// The day from which the measure has effect.
    EFFECT_DATE,
    /// The same day, up to the end of that calendar year (当年), or of a later one.
    EFFECT_YEAR,
    /// The first day of the calendar year after (次年): what was found of one year counts in the
    /// next.
    NEXT_YEAR,
    /// The day on which the new post was taken up; that of effect where none is recorded.
    NEW_POST;

    /// The start as written in pack files, such as `effect-date`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The start of a key, if there is one.
    public static Optional<EffectStart> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
