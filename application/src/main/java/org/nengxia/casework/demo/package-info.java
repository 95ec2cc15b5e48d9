/// Open cases for the demo, so that whoever looks at the product for the first time sees living
/// pages; told through the same services as real ones.
@NamedInterface("demo")
@NullMarked
package org.nengxia.casework.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
