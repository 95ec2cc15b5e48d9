/// What a cell means: reads each kind of column, normalises what offices write in many ways and
/// counts every change, and says in one sentence what it cannot take.
@NullMarked
package org.nengxia.exchange.cell;

import org.jspecify.annotations.NullMarked;
