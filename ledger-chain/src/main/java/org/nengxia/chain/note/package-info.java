/// Signed notes (C2SP `signed-note`), the checkpoints in them (C2SP `tlog-checkpoint`) and what
/// witnesses put under them (C2SP `tlog-cosignature`): what leaves the machine and is believed only
/// when a known key signed it.
@NullMarked
package org.nengxia.chain.note;

import org.jspecify.annotations.NullMarked;
