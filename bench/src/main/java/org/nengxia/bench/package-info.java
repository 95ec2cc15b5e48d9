/// Benchmarks: whole commands and whole sizes, side by side in one run; not shipped.
@NullMarked
package org.nengxia.bench;

import org.jspecify.annotations.NullMarked;
