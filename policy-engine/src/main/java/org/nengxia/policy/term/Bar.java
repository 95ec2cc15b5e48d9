package org.nengxia.policy.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an effect period can bar somebody from.
public enum Bar {
    /// 提拔.
    PROMOTION,
    /// 任用同级职务.
    EQUAL_POST,
    /// 任用领导职务.
    LEADING_POST,
    /// 晋升职级.
    RANK,
    /// 晋升级别和工资档次.
    WAGE,
    /// 评优评先.
    MERIT;

    /// The bar as written in pack files, such as `equal-post`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The bar of a key, if there is one.
    public static Optional<Bar> of(String key) {
        return Arrays.stream(values()).filter(bar -> bar.key().equals(key)).findFirst();
    }
}
