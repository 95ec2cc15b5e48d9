/// Who may be told how much of a case: evidence in words, reports (举报) without what could lead to
/// whoever reported, and what the person concerned knows by now.
@NullMarked
package org.nengxia.casework.sight;

import org.jspecify.annotations.NullMarked;
