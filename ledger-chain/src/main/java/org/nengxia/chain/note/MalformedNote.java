package org.nengxia.chain.note;

import java.io.IOException;

/// A text that is not the note, key or checkpoint it should be, or that a known key did not sign;
/// the message says in Chinese what is wrong with it.
public final class MalformedNote extends IOException {

    private static final long serialVersionUID = 1;

    /// With the sentence for whoever handed the text in.
    public MalformedNote(String why) {
        super(why);
    }
}
