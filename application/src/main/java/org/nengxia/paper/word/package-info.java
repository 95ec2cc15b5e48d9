/// Papers as Word (.docx), in the fonts that GB/T 9704 names with free ones to fall back on.
/// Measures in twips (1/20 point) and half points, as Word counts.
@NullMarked
package org.nengxia.paper.word;

import org.jspecify.annotations.NullMarked;
