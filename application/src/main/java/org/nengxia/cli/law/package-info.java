/// The commands about the law: packs, sweeps, reasons, and what another law would change.
@NullMarked
package org.nengxia.cli.law;

import org.jspecify.annotations.NullMarked;
