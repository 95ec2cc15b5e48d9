/// Who may open what: the access matrix, denied by default (ARCHITECTURE 9), and the headers that
/// protect a page in the browser.
@NullMarked
package org.nengxia.shell.access;

import org.jspecify.annotations.NullMarked;
