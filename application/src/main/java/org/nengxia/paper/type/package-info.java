/// Typesetting: typefaces with their fall-backs, Chinese rules of line breaking, lines of glyphs.
/// Measures in points (1/72 inch).
@NullMarked
package org.nengxia.paper.type;

import org.jspecify.annotations.NullMarked;
