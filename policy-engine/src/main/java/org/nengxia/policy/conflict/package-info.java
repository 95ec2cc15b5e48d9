/// Rules that can meet in one person and ask for measures that exclude one another: refused when a
/// pack is read unless the pack says which measure comes first.
@NullMarked
package org.nengxia.policy.conflict;

import org.jspecify.annotations.NullMarked;
