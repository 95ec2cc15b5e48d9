/// A pack on one day: parameters resolved to values and cut-off dates, rules that do not hold on
/// that day set apart with the reason.
@NullMarked
package org.nengxia.policy.inforce;

import org.jspecify.annotations.NullMarked;
