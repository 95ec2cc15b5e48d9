/// The log compared with the tables it speaks of: which row was edited, removed or inserted past
/// all acts, and which entry knew it otherwise.
@NamedInterface("deep")
@NullMarked
package org.nengxia.ledger.deep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
