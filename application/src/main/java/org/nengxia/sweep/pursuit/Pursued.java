package org.nengxia.sweep.pursuit;

import java.util.Collection;
import java.util.Map;
import org.nengxia.shell.SignedIn;

/// Tells what is being done about people who were nominated.
public interface Pursued {

    /// What is open about each of these cadres, by the product's own number of the cadre, and only
    /// what the reader may see; who is not in it has nothing open.
    Map<Long, Pursuit> of(Collection<Long> cadres, SignedIn reader);

    /// Something open about a person.
    ///
    /// @param number as people call it, such as `C-2026-0003`
    /// @param path of its page
    record Pursuit(String number, String path) {}
}
