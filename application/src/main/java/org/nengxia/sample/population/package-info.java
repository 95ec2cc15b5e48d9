/// Populations of any size as snapshots: the evidence views of invented people, drawn row by row
/// from hashes of their numbers, so that they are the same for a seed and need no memory.
@NamedInterface("population")
@NullMarked
package org.nengxia.sample.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
