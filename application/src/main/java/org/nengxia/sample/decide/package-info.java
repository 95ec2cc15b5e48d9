/// What was decided about whom on what evidence, and the choice of those concerned.
@NullMarked
package org.nengxia.sample.decide;

import org.jspecify.annotations.NullMarked;
