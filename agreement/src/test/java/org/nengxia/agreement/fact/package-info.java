/// Proof that the SQL of the facts gives the same fact sheets on PostgreSQL, DuckDB and Spark.
@NullMarked
package org.nengxia.agreement.fact;

import org.jspecify.annotations.NullMarked;
