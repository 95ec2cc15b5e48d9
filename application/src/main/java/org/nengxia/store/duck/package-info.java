/// An embedded DuckDB within a limit of memory, for questions about whole populations.
@NamedInterface("duck")
@NullMarked
package org.nengxia.store.duck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
