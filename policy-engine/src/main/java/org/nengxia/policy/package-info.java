/// Regulations as data: packs, decision tables, three-valued evaluation with a trace, and the same
/// rules as SQL (ARCHITECTURE 5). Knows the JDK and one YAML parser, no framework.
@NullMarked
package org.nengxia.policy;

import org.jspecify.annotations.NullMarked;
