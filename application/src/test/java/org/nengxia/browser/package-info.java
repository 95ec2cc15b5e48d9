/// The pages in a real browser.
@NullMarked
package org.nengxia.browser;

import org.jspecify.annotations.NullMarked;
