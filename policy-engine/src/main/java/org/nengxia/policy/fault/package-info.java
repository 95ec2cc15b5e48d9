/// Why a pack is refused: faults with file, table, rule and column, all of them at once.
@NullMarked
package org.nengxia.policy.fault;

import org.jspecify.annotations.NullMarked;
