/// The reasons of one answer in words: clauses, comparisons in exact arithmetic, what would change
/// the answer. Sentences are chosen by the kind of condition, never by rule.
@NamedInterface("reason")
@NullMarked
package org.nengxia.sweep.reason;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
