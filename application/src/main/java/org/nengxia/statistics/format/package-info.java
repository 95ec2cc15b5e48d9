/// The figures of a period as files: JSON, CSV, an Excel workbook. Plain functions; every file
/// carries the definitions beside the numbers, except JSON, which is one flat object.
@NamedInterface("format")
@NullMarked
package org.nengxia.statistics.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
