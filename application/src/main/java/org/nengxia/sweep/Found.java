package org.nengxia.sweep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a sweep keeps of a rule's answer about a cadre; misses are only counted.
public enum Found {
    /// Every condition is met: people are asked to look.
    HIT,
    /// It cannot be told, because facts are missing.
    UNDETERMINED;

    /// The word in addresses, tables and files: `hit`, `undetermined`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a word stands for.
    public static Optional<Found> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
