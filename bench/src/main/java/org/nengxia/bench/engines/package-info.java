/// The engines side by side in one run: the same people, the same rules, and ratios.
@NullMarked
package org.nengxia.bench.engines;

import org.jspecify.annotations.NullMarked;
