package org.nengxia.policy.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the constants of this package are written in pack files: `ISSUE_DECISION` as
/// `issue-decision`.
public final class Keys {

    private Keys() {}

    /// The written form of a constant.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant of a written form, if the type has it.
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(key))
                .findFirst();
    }
}
