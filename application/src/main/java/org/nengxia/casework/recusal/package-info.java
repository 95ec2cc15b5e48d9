/// Recusal in cases (回避): what the pack's rules say of each person who would take part, from the
/// ties that the registers know and those that people declare.
@NullMarked
package org.nengxia.casework.recusal;

import org.jspecify.annotations.NullMarked;
