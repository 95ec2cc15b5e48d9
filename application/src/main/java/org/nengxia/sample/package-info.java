/// The sample county: writes the files of a fictional county, as its offices would hand them in,
/// for demonstration, tests and measurements. Raw records only, drawn from a seed; every figure of
/// MISSION follows from counting them. People, units and numbers are invented.
@ApplicationModule(allowedDependencies = {"kernel", "register", "snapshot", "store::duck"})
@NullMarked
package org.nengxia.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
