/// Chance that repeats for a seed: dice, days on which offices sit, phrases.
@NullMarked
package org.nengxia.sample.draw;

import org.jspecify.annotations.NullMarked;
