/// Who takes part in cases: who sits in a deciding organ, which account is which cadre.
@NullMarked
package org.nengxia.casework.seat;

import org.jspecify.annotations.NullMarked;
