/// Tests of the packs that ship: they load without a fault and answer rightly at every boundary.
@NullMarked
package org.nengxia.policy.packs;

import org.jspecify.annotations.NullMarked;
