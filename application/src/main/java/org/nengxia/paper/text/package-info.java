/// What the layout of a paper says itself, in both languages: numbers of headings, dates, the words
/// at the foot; and what becomes of characters that cannot be printed.
@NullMarked
package org.nengxia.paper.text;

import org.jspecify.annotations.NullMarked;
