/// Who holds which post of which unit, and in which team, as of any day: units, posts, teams,
/// leading cadres, tenures. No post has two holders on one day; no tenure ends before it begins.
@ApplicationModule(allowedDependencies = {"kernel", "register", "shell", "shell :: file", "ledger"})
@NullMarked
package org.nengxia.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
