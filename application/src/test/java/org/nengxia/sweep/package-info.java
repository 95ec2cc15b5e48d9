@NullMarked
package org.nengxia.sweep;

import org.jspecify.annotations.NullMarked;
