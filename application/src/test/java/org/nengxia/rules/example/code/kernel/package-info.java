/// A kernel that knows a framework.
@NullMarked
package org.nengxia.rules.example.code.kernel;

import org.jspecify.annotations.NullMarked;
