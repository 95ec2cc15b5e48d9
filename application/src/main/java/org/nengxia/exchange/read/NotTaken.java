package org.nengxia.exchange.read;

import org.nengxia.kernel.Refusal;

/// Ends the reading of a file from the depth of a parser; the face turns it back into the value.
public final class NotTaken extends RuntimeException {
    private final transient Refusal refusal;

    /// The file is refused with this sentence.
    public NotTaken(Refusal refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    /// The file is refused with the sentence of that key.
    public static NotTaken because(String key, Object... details) {
        return new NotTaken(Refusal.of("import." + key, details));
    }

    /// Why.
    public Refusal refusal() {
        return refusal;
    }
}
