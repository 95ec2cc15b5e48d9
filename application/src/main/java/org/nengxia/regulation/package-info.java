/// Which regulations are in force on which day, as data (法规包): packs with their tables, dated
/// parameters and articles, and the words in which a rule is told to people (MISSION R1–R4).
@ApplicationModule(allowedDependencies = {"kernel", "shell", "shell :: file"})
@NullMarked
package org.nengxia.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
