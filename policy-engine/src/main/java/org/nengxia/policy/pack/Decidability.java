package org.nengxia.policy.pack;

import java.util.Arrays;
import java.util.Optional;

/// How far recorded data reach for a ground.
public enum Decidability {
    /// Data show it.
    DATA("M"),
    /// Only people can find it.
    HUMAN("H"),
    /// Data trigger it, people confirm it.
    DATA_AND_HUMAN("M+H");

    private final String code;

    Decidability(String code) {
        this.code = code;
    }

    /// The code as written in pack files.
    public String code() {
        return code;
    }

    /// The kind written with a code, if there is one.
    public static Optional<Decidability> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
