package org.nengxia.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Actor;

/// What an entry says, in the very texts that the table holds: what the leaf commits to.
///
/// @param office the office's code
/// @param details the act's details as written by [Details]
record Content(
        Instant at,
        String account,
        String actor,
        String office,
        String act,
        String subject,
        String details) {

    private static final String FORM = "nengxia-act-1";

    /// @param written details that the ledger adds to the act's own
    static Content of(Act act, Map<String, String> written, Instant at) {
        Actor actor = act.actor();
        Map<String, String> details = new HashMap<>(act.details());
        details.putAll(written);
        return new Content(
                at,
                actor.account(),
                actor.name(),
                actor.office().code(),
                act.name(),
                act.subject(),
                Details.write(details));
    }

    /// The canonical bytes: the form's name and the fields in the order above, each as
    /// `LENGTH:TEXT,` with its length in UTF-8 bytes, so that no two contents share an encoding.
    byte[] payload() {
        var bytes = new ByteArrayOutputStream(256);
        for (String field :
                List.of(FORM, at.toString(), account, actor, office, act, subject, details)) {
            byte[] text = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(text);
            bytes.write(',');
        }
        return bytes.toByteArray();
    }
}
