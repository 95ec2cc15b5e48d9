/// The working calendar on the command line: take a year from a file, show one.
@NullMarked
package org.nengxia.cli.calendar;

import org.jspecify.annotations.NullMarked;
