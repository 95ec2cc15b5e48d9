/// The ledger on the command line: check it, sign it, take it away.
@NullMarked
package org.nengxia.cli.ledger;

import org.jspecify.annotations.NullMarked;
