/// Recusal as data (回避, SL-13, SL-14): which tie to the person concerned bars somebody from which
/// part in a case, and what must first be known before anybody may be called free.
@NullMarked
package org.nengxia.policy.recusal;

import org.jspecify.annotations.NullMarked;
