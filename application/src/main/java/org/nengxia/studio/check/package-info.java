/// What is found out about a draft before it may become law: faults, worked cases, and whether SQL
/// and evaluator agree. Nothing is kept here.
@NullMarked
package org.nengxia.studio.check;

import org.jspecify.annotations.NullMarked;
