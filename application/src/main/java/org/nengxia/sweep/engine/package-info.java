/// The engines of a sweep (ARCHITECTURE 6): over a snapshot, an embedded DuckDB or an Apache Spark
/// asks what PostgreSQL asks in place, by the same SQL.
@NamedInterface("engine")
@NullMarked
package org.nengxia.sweep.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
