/// What stands around every page: languages, navigation, remarks, and what is shown when something
/// goes wrong.
@NullMarked
package org.nengxia.shell.frame;

import org.jspecify.annotations.NullMarked;
