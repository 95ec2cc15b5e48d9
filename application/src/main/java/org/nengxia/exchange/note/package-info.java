/// What there is to say about a file that was handed in: faults, warnings, and every change made to
/// what was written.
@NullMarked
package org.nengxia.exchange.note;

import org.jspecify.annotations.NullMarked;
