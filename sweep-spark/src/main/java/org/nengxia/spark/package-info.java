/// The sweep as a job for an Apache Spark cluster (ARCHITECTURE 6, docs/cluster.md): it needs a
/// snapshot and a plan, and neither database nor product.
@NullMarked
package org.nengxia.spark;

import org.jspecify.annotations.NullMarked;
