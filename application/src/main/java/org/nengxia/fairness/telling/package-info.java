/// The fairness view in words: sentences, names of groups and parts of the law, and the rows of its
/// files, the same for pages and the command line.
@NamedInterface("telling")
@NullMarked
package org.nengxia.fairness.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
