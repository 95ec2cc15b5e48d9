/// Official papers (公文): lays a paper out as GB/T 9704-2012 asks, as PDF and as Word, from a value.
/// Knows paper, not cases: what a paper says is built by the module that hands it in.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.nengxia.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
