/// The same rules as SQL predicates for whole populations: TRUE is a hit, FALSE a miss, NULL
/// undetermined, in the text that PostgreSQL, DuckDB and Spark all read.
@NullMarked
package org.nengxia.policy.sql;

import org.jspecify.annotations.NullMarked;
