/// Pages of every register alike: list, record, export. A register needs nothing but its
/// declaration to have them.
@NullMarked
package org.nengxia.register.web;

import org.jspecify.annotations.NullMarked;
