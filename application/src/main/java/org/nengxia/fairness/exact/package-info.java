/// The few statistics of the fairness view, each put to Apache Commons Statistics and tested
/// against published tables: Fisher's exact test, Clopper and Pearson's exact interval, Holm's
/// correction.
@NullMarked
package org.nengxia.fairness.exact;

import org.jspecify.annotations.NullMarked;
