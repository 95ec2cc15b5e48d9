/// Papers as PDF: strips from head to signature, put on pages, drawn. Measures in points from the
/// upper left corner of the type area (版心), downwards.
@NullMarked
package org.nengxia.paper.pdf;

import org.jspecify.annotations.NullMarked;
