/// One case as a value: its subject, what it is about, all that happened in it and what may happen
/// next. It touches nothing outside itself; what may not be done is refused by a sentence, never
/// done half.
@NamedInterface("file")
@NullMarked
package org.nengxia.casework.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
