/// The list of those whom effect periods bar, as a page and as files.
@NullMarked
package org.nengxia.eligibility.web;

import org.jspecify.annotations.NullMarked;
