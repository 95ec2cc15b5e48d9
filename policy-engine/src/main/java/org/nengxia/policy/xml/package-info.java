/// XML as packs hold it: elements with their children, read within limits and without a DOCTYPE.
@NullMarked
package org.nengxia.policy.xml;

import org.jspecify.annotations.NullMarked;
