/// Questions put to whole populations (ARCHITECTURE 6): from a snapshot, the fact sheets of
/// everybody are laid out once in an embedded DuckDB; then any number of packs may be asked how
/// they answer, in which groups, and whom a change of the law would move. Nothing here decides or
/// is kept.
@ApplicationModule(
        allowedDependencies = {"kernel", "ledger", "evidence", "snapshot", "store::duck"})
@NullMarked
package org.nengxia.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
