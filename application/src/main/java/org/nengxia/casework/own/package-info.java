/// What the cadre concerned (本人) sees of the cases about himself, once the procedure has put them
/// to him.
@NullMarked
package org.nengxia.casework.own;

import org.jspecify.annotations.NullMarked;
