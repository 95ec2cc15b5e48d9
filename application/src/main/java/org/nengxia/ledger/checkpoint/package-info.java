/// Signed checkpoints of the ledger: written to a folder that can be carried away, put before
/// witnesses, and held against the ledger at every check.
@NamedInterface("checkpoint")
@NullMarked
package org.nengxia.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
