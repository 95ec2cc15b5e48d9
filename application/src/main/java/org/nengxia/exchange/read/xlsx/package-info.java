/// Workbooks in the format of Excel 2007 and later as a stream of events: package limits, a parser
/// that resolves nothing, shared strings outside the heap.
@NullMarked
package org.nengxia.exchange.read.xlsx;

import org.jspecify.annotations.NullMarked;
