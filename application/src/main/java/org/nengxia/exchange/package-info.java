/// Files in and out (ARCHITECTURE 3, floor 7): takes the workbooks and text files that offices hand
/// in, by the declarations of the registers, all or nothing per file, and says what it did with
/// every row.
@ApplicationModule(allowedDependencies = {"kernel", "register", "shell", "store", "ledger"})
@NullMarked
package org.nengxia.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
