/// The engines that must say the same of everybody: PostgreSQL, DuckDB and Spark by the emitted
/// SQL, and Apache KIE as a witness that never saw our parser.
@NullMarked
package org.nengxia.agreement.engine;

import org.jspecify.annotations.NullMarked;
