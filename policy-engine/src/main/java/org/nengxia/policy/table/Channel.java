package org.nengxia.policy.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The way on which a table's facts come in: the six kinds of supervision of a county.
public enum Channel {
    /// 督查.
    INSPECTION,
    /// 任期经济责任审计.
    AUDIT,
    /// 举报查核.
    REPORT,
    /// 联系通报.
    NOTICE,
    /// 年度考核与政绩督查.
    ASSESSMENT,
    /// 改任非领导职务.
    CONVERSION;

    /// The key as written in pack files, lower case.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The channel of a key, if there is one.
    public static Optional<Channel> of(String key) {
        return Arrays.stream(values()).filter(channel -> channel.key().equals(key)).findFirst();
    }
}
