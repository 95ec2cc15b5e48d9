/// Where the records are kept: a PostgreSQL of our own in the data folder, or one that the county
/// runs (ARCHITECTURE 10). What was acknowledged is on disk; an orphaned server is adopted, a stale
/// lock recognised.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.nengxia.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
