/// A procedure in the words of one language: its acts in order, its time limits, what its pack was
/// proved to require, and its picture with the place where a case stands. Pages of cases show the
/// same (template `regulation/parts/picture`).
@NamedInterface("procedure")
@NullMarked
package org.nengxia.regulation.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
