/// The evidence views of a day as Parquet files (ARCHITECTURE 4): taken from the county's database,
/// opened again here or elsewhere.
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "store::duck"})
@NullMarked
package org.nengxia.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
