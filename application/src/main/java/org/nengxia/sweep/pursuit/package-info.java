/// What people made of nominations, told to the lists of nominations by the module that knows: the
/// sweep itself knows no cases.
@NamedInterface("pursuit")
@NullMarked
package org.nengxia.sweep.pursuit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
