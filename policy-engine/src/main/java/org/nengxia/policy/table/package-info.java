/// The parsed form of decision tables: columns over facts, cells of a small closed language, rules
/// with stable ids, each with its article. Both the evaluator and the SQL are made from this form.
@NullMarked
package org.nengxia.policy.table;

import org.jspecify.annotations.NullMarked;
