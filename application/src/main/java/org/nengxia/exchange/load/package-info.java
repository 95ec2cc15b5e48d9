/// Brings the rows of a file into the tables: copied into staging tables, then resolved, checked
/// and written by statements over all rows at once, inside the transaction of the file.
@NullMarked
package org.nengxia.exchange.load;

import org.jspecify.annotations.NullMarked;
