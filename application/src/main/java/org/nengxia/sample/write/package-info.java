/// Writes rows through the declarations of the registers into Excel workbooks, one per office.
@NullMarked
package org.nengxia.sample.write;

import org.jspecify.annotations.NullMarked;
