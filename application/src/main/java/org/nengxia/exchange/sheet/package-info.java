/// Finds out which register a sheet is, which of its columns is which, and turns its rows into
/// values.
@NullMarked
package org.nengxia.exchange.sheet;

import org.jspecify.annotations.NullMarked;
