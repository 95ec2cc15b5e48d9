/// The page of what-if: sliders, what they would change, who would enter or leave, past quarters,
/// and the same as files.
@NullMarked
package org.nengxia.reform.web;

import org.jspecify.annotations.NullMarked;
