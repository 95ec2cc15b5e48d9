/// Which acts the pages leave in the ledger: `access/acts.csv`, and the acts of the frame itself.
@NamedInterface("act")
@NullMarked
package org.nengxia.shell.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
