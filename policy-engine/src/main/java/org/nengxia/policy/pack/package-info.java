/// A regulation pack: one set of rules in force between two days, with its grounds, modes of
/// adjustment, thresholds, sources and the conflicts with later law that a reader must see.
@NullMarked
package org.nengxia.policy.pack;

import org.jspecify.annotations.NullMarked;
