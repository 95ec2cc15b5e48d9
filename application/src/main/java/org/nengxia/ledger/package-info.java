/// The tamper-evident record of acts (留痕): one entry per act, written in the act's own transaction,
/// its leaf in a Merkle log (ARCHITECTURE 8). Called, never told by event.
@ApplicationModule(allowedDependencies = {"kernel", "store", "shell", "shell :: act"})
@NullMarked
package org.nengxia.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
