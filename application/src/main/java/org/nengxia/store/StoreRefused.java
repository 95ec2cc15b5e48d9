package org.nengxia.store;

/// The database that the county named cannot keep the records; the message is one sentence in each
/// language: what, where, what to do. Nothing can start without records, hence an exception.
public final class StoreRefused extends RuntimeException {

    StoreRefused(String sentence) {
        super(sentence);
    }

    StoreRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
