package org.nengxia.store;

/// What the county set up cannot be worked with: its database, or the ledger's key. The message is
/// one sentence in each language: what, where, what to do. Nothing can start without, hence an
/// exception.
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// With both sentences, the Chinese one first.
    public StartRefused(String sentences) {
        super(sentences);
    }

    /// With the fault that showed it.
    public StartRefused(String sentences, Throwable cause) {
        super(sentences, cause);
    }
}
