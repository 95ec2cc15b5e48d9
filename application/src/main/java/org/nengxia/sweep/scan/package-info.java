/// One sweep inside the database: fact sheets laid out, rules put to them as SQL, every hit put to
/// the evaluator again, answers stored and read back.
@NullMarked
package org.nengxia.sweep.scan;

import org.jspecify.annotations.NullMarked;
