/// What a browser may load and run on the product's pages.
@NamedInterface("policy")
@NullMarked
package org.nengxia.shell.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
