package org.nengxia.shell.act;

import java.util.Map;
import org.nengxia.kernel.Actor;

/// Where acts of the frame itself leave their trace: opening an account, handing out a list. The
/// ledger implements it, from above; without it the product does not start.
public interface Acts {

    /// Records the act with the rest of the caller's transaction; without one it is a fault.
    ///
    /// @param name `shell.act`, its words under `act.<name>`
    /// @param subject what it was done to; never a reporter's identity
    /// @param details further values
    void done(Actor by, String name, String subject, Map<String, String> details);
}
